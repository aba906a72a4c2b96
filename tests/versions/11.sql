PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE clone(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  me INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
INSERT INTO clone VALUES(1,X'd6af6c0a5974bc777d5775d18e8636ad',1,25,X'0a54ef6b192bc27c84068b6240ed7443a72b4f74e8f7a92b9bcf4f28c79581a5');
CREATE TABLE lease(
  letter TEXT PRIMARY KEY,
  next INTEGER NOT NULL,
  last INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO lease VALUES('B',2,NULL);
INSERT INTO lease VALUES('D',2,NULL);
INSERT INTO lease VALUES('E',2,NULL);
INSERT INTO lease VALUES('G',4,NULL);
INSERT INTO lease VALUES('H',4,NULL);
INSERT INTO lease VALUES('K',3,NULL);
INSERT INTO lease VALUES('M',6,NULL);
INSERT INTO lease VALUES('P',2,NULL);
INSERT INTO lease VALUES('R',5,NULL);
INSERT INTO lease VALUES('T',18,NULL);
INSERT INTO lease VALUES('V',2,NULL);
CREATE TABLE operation(
  key INTEGER PRIMARY KEY,
  clone INTEGER NOT NULL REFERENCES clone(key),
  sequence INTEGER NOT NULL,
  "group" INTEGER NOT NULL,
  moment TEXT NOT NULL,
  actor TEXT NOT NULL,
  words TEXT NOT NULL,
  undoes INTEGER REFERENCES operation(key),
  place INTEGER UNIQUE,
  hash BLOB NOT NULL,
  UNIQUE(clone, sequence)
) STRICT;
INSERT INTO operation VALUES(1,1,1,1,'2026-03-02T08:00:00Z','li','muster init old --template customer-service --here',NULL,NULL,X'a13f116ca1a13f197efc7af79a9582c8ddf02260edf1ce681669b0f5fe04a3ea');
INSERT INTO operation VALUES(2,1,2,2,'2026-03-02T08:00:00Z','li','muster task start T1',NULL,NULL,X'56ee6a08668050219dd6c061f2f5e0a06859766dfedfdb0fc1c97075dde14c64');
INSERT INTO operation VALUES(3,1,3,3,'2026-03-02T08:00:00Z','li','muster task done T1',NULL,NULL,X'66681b6b2c55308f9639c207b56d77a927b97a55ba92b209cca05cbefa6972ae');
INSERT INTO operation VALUES(4,1,4,4,'2026-03-02T08:00:00Z','li','muster task edit T2 --title 问卷',NULL,NULL,X'23bc12373f80c64ef34b23b34a7a367978e55603040b931428450ff3a74c4e7e');
INSERT INTO operation VALUES(5,1,5,5,'2026-03-02T08:00:00Z','li','muster meeting start E1',NULL,NULL,X'5895fed24e46bcf0d5c24864b5d0eb3530cae9356991c7acb6a135fedcf5e815');
INSERT INTO operation VALUES(6,1,6,6,'2026-03-02T08:00:00Z','li','muster meeting decide Yes',NULL,NULL,X'b42cd53d6f432079d1f51f809b10dcd76e35d121e137fb724941c6a851aacd45');
INSERT INTO operation VALUES(7,1,7,7,'2026-03-02T08:00:00Z','li','muster meeting end E1',NULL,NULL,X'7002a8a44bdf1bc82300655a6c65c9e054c376ddd7d6521d9d50b13ba5598a16');
INSERT INTO operation VALUES(8,1,8,8,'2026-03-02T08:00:00Z','li','muster review start --period week',NULL,NULL,X'b31219175c20d4f0c99bce04084cd20ebf7e34f3339bdd1e5ade61219e22131c');
INSERT INTO operation VALUES(9,1,9,9,'2026-03-02T08:00:00Z','li','muster undo',8,NULL,X'ada2ed81039cc6cc7cbc6ce37a9fafe658977b83e01591f54daa0c2e84717386');
INSERT INTO operation VALUES(10,1,10,10,'2026-03-02T08:00:00Z','li','muster stage set Review --state doing --wip 2',NULL,NULL,X'7c4695981289e9ebebb55e5c885540875c82071cd82ad8763db8ac062ab891ef');
INSERT INTO operation VALUES(11,1,11,11,'2026-03-02T08:00:00Z','li','muster task start T3',NULL,NULL,X'f03de927c3852aa1ce1237629c085decfce86ead6c90ede6255b5db7eb1b4c91');
INSERT INTO operation VALUES(12,1,12,12,'2026-03-02T08:00:00Z','li','muster query save hot is:overdue',NULL,NULL,X'd9a208741f4659ba31b861062d2ab9185800c668c20ec643081039cbab111340');
INSERT INTO operation VALUES(13,1,13,13,'2026-03-02T08:00:00Z','li','muster task edit T4 --every fri',NULL,NULL,X'1458df3400ac947140c0156f35c282ae36dd4de3b9343dd8f0db7bc23ec2a949');
INSERT INTO operation VALUES(14,1,14,14,'2026-03-02T08:00:00Z','li','muster field add Size --on task --type choice --choice S --choice M',NULL,NULL,X'b217ce3050b7902e6ce41ae422e25673c863cec9fb16b04af28ebf8089e58c04');
INSERT INTO operation VALUES(15,1,15,15,'2026-03-02T08:00:00Z','li','muster task edit T4 --size M',NULL,NULL,X'0a334e3fd84405a4765f2b494ae73aba7f2af0d6128793fe895aaead4f5ef835');
INSERT INTO operation VALUES(16,1,16,16,'2026-03-02T08:00:00Z','li','muster time log T5 45m --note Talked',NULL,NULL,X'675bc4930c5623f02d4dbd3e681b782ed101454e2f9d2c524b4fdc2be69ec209');
INSERT INTO operation VALUES(17,1,17,17,'2026-03-02T08:00:00Z','li','muster project edit --calendar cn',NULL,NULL,X'587f03c6b8de65233e8575972ce804050a14ba19fa9f5b1bc14b326357d9a42b');
INSERT INTO operation VALUES(18,1,18,18,'2026-03-02T08:00:00Z','li','muster plan schedule --schedules 50',NULL,NULL,X'434acf6e0956b93a1eaf80b26d6f436b64a28dc6d1c883c438f5cd5f13ca1c59');
INSERT INTO operation VALUES(19,1,19,19,'2026-03-02T08:00:00Z','li','muster plan baseline set First',NULL,NULL,X'c67d8cb3e5349e80aa32e141ab08c7e30c0959ac6bb0f245e3178207185ee766');
INSERT INTO operation VALUES(20,1,20,20,'2026-11-26T16:26:38Z','li','muster --db /tmp/v10/p.db --as li risk add 服务器故障 --probability 30% --impact-days 4',NULL,NULL,X'20c4d72e88fff4cf2b630b89a10b0eb8253cc05217abbd60254a8f7d7d6c8295');
INSERT INTO operation VALUES(21,1,21,21,'2026-03-02T08:00:00Z','li','muster --db /tmp/v11/p.db --as li import taskwarrior t.json',NULL,NULL,X'86723dee6b0ecc82ec85e8f5a057900f9cb19dbbbc263da3958d013ca4807932');
INSERT INTO operation VALUES(22,1,22,22,'2026-03-02T08:00:00Z','li','muster --db /tmp/v11/p.db --as li task done T6',NULL,NULL,X'4011d5cdb59dbe2211ce8a3364f1ab76161663781c93fb9db84383f4959bf96b');
INSERT INTO operation VALUES(23,1,23,23,'2026-03-02T08:00:00Z','li','muster --db /tmp/v11/p.db --as li task edit T5 --points 3',NULL,NULL,X'2fbf84de7d56a4909f722ee99eefe0555dc94db17769de91b1dcb0988723b12c');
INSERT INTO operation VALUES(24,1,24,24,'2026-03-02T08:00:00Z','li','muster --db /tmp/v11/p.db --as li task rm T7',NULL,NULL,X'c0c1dec683af29757d90360f945c9dc3af1f5d15ab9f4d85f05a7adeb4db9f0c');
INSERT INTO operation VALUES(25,1,25,25,'2026-03-02T08:00:00Z','li','muster --db /tmp/v11/p.db --as li task edit T8 --milestone M1',NULL,NULL,X'0a54ef6b192bc27c84068b6240ed7443a72b4f74e8f7a92b9bcf4f28c79581a5');
CREATE TABLE change(
  key INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation(key),
  kind TEXT NOT NULL,
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  made_against INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
INSERT INTO change VALUES(1,1,'project',X'267bd93a34655529e6360e3079c0ba79',0,NULL,'{"created":"2026-03-02T08:00:00Z","currency":"CNY","days_a_week":5,"hours_a_day":8,"name":"old","time_zone":"UTC"}');
INSERT INTO change VALUES(2,1,'project',X'267bd93a34655529e6360e3079c0ba79',1,'{"budget":null,"end":null,"start":null,"vision":null}','{"budget":12000000,"end":"2026-06-22","start":"2026-03-02","vision":"Customers get a good answer at once, whichever channel they use"}');
INSERT INTO change VALUES(3,1,'member',X'e9ba67d1075e75c72844b3b3e2901e25',0,NULL,'{"active":1,"created":"2026-03-02T08:00:00Z","external":0,"handle":"li"}');
INSERT INTO change VALUES(4,1,'member',X'1384447b327efe4f45d8e4528efe4738',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Answers customers on every channel, records what they ask, and says what they miss","external":0,"handle":"service","rate":12000,"roles":["customer service"],"skills":["conversation=5","products=4","writing=3"]}');
INSERT INTO change VALUES(5,1,'member',X'e96faa1deb98ebb49a149b381fb23f65',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Solves what customer service cannot, runs the service system, and keeps the knowledge base true","external":0,"handle":"support","rate":16000,"roles":["technical support"],"skills":["systems=5","integration=4","testing=3"]}');
INSERT INTO change VALUES(6,1,'member',X'9bc36f4906fb9e2c243a6aa7964b39a9',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month","external":0,"handle":"manager","rate":18000,"roles":["project manager"],"skills":["planning=5","analysis=4","training=3"]}');
INSERT INTO change VALUES(7,1,'goal',X'60d7effc7f10ef9325569fc04b7e9fad',0,NULL,'{"body":"Service is measured by what customers say and by how long they wait; both improve within the project.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Two comparable teams got there in four months with one queue and a knowledge base","number":1,"owner":"9bc36f4906fb9e2c243a6aa7964b39a9","start":"2026-03-02","state":"open","title":"Customers are glad to have asked us","why":"Customers who get a good answer at once stay, and tell others"}');
INSERT INTO change VALUES(8,1,'goal',X'033959cd845f44a25356baad3a03b109',0,NULL,'{"body":"Average of all ratings given after a conversation, a month, on a scale of 1 to 5.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Conversations solved at first contact already get 4.6","number":2,"owner":"1384447b327efe4f45d8e4528efe4738","parent":"60d7effc7f10ef9325569fc04b7e9fad","start":"2026-03-02","state":"open","title":"Customers rate our service 4.5 or better","why":"The rating is what customers themselves say of us"}');
INSERT INTO change VALUES(9,1,'goal',X'df1426522a6df4e7b542648398b57fbe',0,NULL,'{"body":"Median time from a customer''s first message to a person''s first answer, in service hours.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"A third of the waiting is handover between queues, which goes away","number":3,"owner":"e96faa1deb98ebb49a149b381fb23f65","parent":"60d7effc7f10ef9325569fc04b7e9fad","start":"2026-03-02","state":"open","title":"Customers wait no more than five minutes","why":"Waiting is the complaint we read most"}');
INSERT INTO change VALUES(10,1,'key_result',X'1d6ca14d4f35d57ddd73c5bcaa8aa5a4',0,NULL,'{"baseline":3.8,"created":"2026-03-02T08:00:00Z","direction":"up","goal":"033959cd845f44a25356baad3a03b109","metric":"rating","number":1,"owner":"1384447b327efe4f45d8e4528efe4738","source":"manual","target":4.5,"title":"Satisfaction rating","unit":"points"}');
INSERT INTO change VALUES(11,1,'key_result',X'3adfbfc8adf0418cbe9b1a846bf91aec',0,NULL,'{"baseline":12,"created":"2026-03-02T08:00:00Z","direction":"down","goal":"df1426522a6df4e7b542648398b57fbe","metric":"response time","number":2,"owner":"e96faa1deb98ebb49a149b381fb23f65","source":"manual","target":5,"title":"Response time","unit":"min"}');
INSERT INTO change VALUES(12,1,'milestone',X'27688c1e1c1090481918021f97dd335b',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Reasons for contact counted, baseline measured, requirements signed by service and support","due":"2026-03-20","number":1,"start":"2026-03-02","state":"open","title":"Requirements agreed","type":"phase"}');
INSERT INTO change VALUES(13,1,'milestone',X'c70d69cf101201bfcb89019925881c4e',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Every shift staffed, duties written down, everyone trained on the new process","due":"2026-04-03","number":2,"start":"2026-03-16","state":"open","title":"Team in place","type":"phase"}');
INSERT INTO change VALUES(14,1,'milestone',X'0a3df548c2090d8fc4c4b93856c0cebe',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"One queue for all channels, knowledge base with the 50 most asked questions","due":"2026-05-08","number":3,"start":"2026-03-30","state":"open","title":"Service system built","type":"phase"}');
INSERT INTO change VALUES(15,1,'milestone',X'6bdbaa33528a6d3aa098a574f52a3e24',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Functional test without open critical bugs; user-experience test with ten customers passed","due":"2026-05-29","number":4,"start":"2026-05-04","state":"open","title":"Tested with real customers","type":"phase"}');
INSERT INTO change VALUES(16,1,'milestone',X'2cc9cda2d8afa6cfc6ea752335f00da5',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"All channels on the new queue for two weeks, both targets reached","due":"2026-06-22","number":5,"start":"2026-05-25","state":"open","title":"Launched","type":"phase"}');
INSERT INTO change VALUES(17,1,'risk',X'10e71fbcc624caad430809e2f8f5fd9f',0,NULL,'{"cause":"The supplier''s interface changes with its next release","created":"2026-03-02T08:00:00Z","effect":"Two queues stay in use, and waiting times do not fall","impact_cost":1500000,"impact_days":10,"number":1,"owner":"e96faa1deb98ebb49a149b381fb23f65","plan":"Build against the supplier''s test system first; keep the web form as a way round","probability":0.3,"response":"reduce","review_on":"2026-03-30","state":"open","title":"The chat channel cannot be connected in time","trigger":"The supplier''s test system fails two of our checks in a row"}');
INSERT INTO change VALUES(18,1,'risk',X'e3fce857b50ce38b7aea51c1e47d6d60',0,NULL,'{"cause":"New shifts and new tools at the same time","created":"2026-03-02T08:00:00Z","effect":"Ratings fall before they rise","impact_cost":2000000,"impact_days":15,"number":2,"owner":"9bc36f4906fb9e2c243a6aa7964b39a9","plan":"Agree on shifts with the team before they change; train in working time","probability":0.2,"response":"avoid","review_on":"2026-03-23","state":"open","title":"Experienced agents leave during the change","trigger":"Two people ask to change team in one month"}');
INSERT INTO change VALUES(19,1,'risk',X'851cfae9ec9f960ba912da2b3c7bb72c',0,NULL,'{"cause":"The autumn campaign falls into the test phase","created":"2026-03-02T08:00:00Z","effect":"Tests are cut short","impact_cost":800000,"impact_days":5,"number":3,"owner":"9bc36f4906fb9e2c243a6aa7964b39a9","plan":"Book two agents of the partner for these weeks","probability":0.4,"response":"transfer","review_on":"2026-04-13","state":"open","title":"Season brings twice the questions","trigger":"The campaign is moved forward"}');
INSERT INTO change VALUES(20,1,'task',X'490decaa3876f10d3ddeb444928e92eb',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"033959cd845f44a25356baad3a03b109","milestone":"27688c1e1c1090481918021f97dd335b","number":1,"owner":"1384447b327efe4f45d8e4528efe4738","priority":2,"skills":["analysis=2"],"state":"todo","title":"Count why customers contact us","type":"task"}');
INSERT INTO change VALUES(21,1,'task',X'16dd6bd2c454a5e4040fe77fc96e7fe1',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":960,"estimate_high":1440,"estimate_low":480,"key_result":"3adfbfc8adf0418cbe9b1a846bf91aec","milestone":"27688c1e1c1090481918021f97dd335b","number":2,"owner":"e96faa1deb98ebb49a149b381fb23f65","priority":2,"state":"todo","title":"Measure rating and response time of the last three months","type":"task"}');
INSERT INTO change VALUES(22,1,'task',X'5282324a82c3ddc1a4e0027bafc09e33',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-20","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"60d7effc7f10ef9325569fc04b7e9fad","milestone":"27688c1e1c1090481918021f97dd335b","number":3,"owner":"9bc36f4906fb9e2c243a6aa7964b39a9","priority":2,"reviewer":"1384447b327efe4f45d8e4528efe4738","state":"todo","title":"Write the requirements and have them signed","type":"requirement"}');
INSERT INTO change VALUES(23,1,'link',X'a43c71f078fa809b45cd3d0f21c7050b',0,NULL,'{"blocker":"490decaa3876f10d3ddeb444928e92eb","created":"2026-03-02T08:00:00Z","task":"5282324a82c3ddc1a4e0027bafc09e33","type":"FS"}');
INSERT INTO change VALUES(24,1,'link',X'b55c6c8934dc5524a4496c22f853e5bd',0,NULL,'{"blocker":"16dd6bd2c454a5e4040fe77fc96e7fe1","created":"2026-03-02T08:00:00Z","task":"5282324a82c3ddc1a4e0027bafc09e33","type":"FS"}');
INSERT INTO change VALUES(25,1,'acceptance',X'af455fdcdefd9320fc674e8de99977cd',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"5282324a82c3ddc1a4e0027bafc09e33","text":"Signed by customer service"}');
INSERT INTO change VALUES(26,1,'acceptance',X'5ead828ecb2a390f41487312e2342750',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"5282324a82c3ddc1a4e0027bafc09e33","text":"Signed by technical support"}');
INSERT INTO change VALUES(27,1,'task',X'797564c5f421a1344ae442fd059bdb8e',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-23","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"60d7effc7f10ef9325569fc04b7e9fad","milestone":"c70d69cf101201bfcb89019925881c4e","number":4,"owner":"9bc36f4906fb9e2c243a6aa7964b39a9","priority":2,"state":"todo","title":"Write down everyone''s duty and agree on it","type":"task"}');
INSERT INTO change VALUES(28,1,'task',X'ed5378f4fff71940015408cbe12b9b8a',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-27","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"df1426522a6df4e7b542648398b57fbe","milestone":"c70d69cf101201bfcb89019925881c4e","number":5,"owner":"9bc36f4906fb9e2c243a6aa7964b39a9","priority":2,"state":"todo","title":"Agree on shifts that cover the busy hours","type":"task"}');
INSERT INTO change VALUES(29,1,'link',X'335d6c6da0d55d397d4b66e0d51dbbb5',0,NULL,'{"blocker":"490decaa3876f10d3ddeb444928e92eb","created":"2026-03-02T08:00:00Z","task":"ed5378f4fff71940015408cbe12b9b8a","type":"FS"}');
INSERT INTO change VALUES(30,1,'task',X'b74cc245e97d74f84633387877160331',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-03","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"033959cd845f44a25356baad3a03b109","milestone":"c70d69cf101201bfcb89019925881c4e","number":6,"owner":"9bc36f4906fb9e2c243a6aa7964b39a9","priority":2,"state":"todo","title":"Train everyone on the new process","type":"task"}');
INSERT INTO change VALUES(31,1,'link',X'9e3fb6d2a7f2072a3e92d46521cb96c5',0,NULL,'{"blocker":"797564c5f421a1344ae442fd059bdb8e","created":"2026-03-02T08:00:00Z","task":"b74cc245e97d74f84633387877160331","type":"FS"}');
INSERT INTO change VALUES(32,1,'link',X'e313be0fca334514b7aa850e280f3c45',0,NULL,'{"blocker":"5282324a82c3ddc1a4e0027bafc09e33","created":"2026-03-02T08:00:00Z","task":"b74cc245e97d74f84633387877160331","type":"FS"}');
INSERT INTO change VALUES(33,1,'task',X'8aa260e8ce42656d821a535aeae971d2',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-17","estimate":3840,"estimate_high":5760,"estimate_low":2880,"goal":"df1426522a6df4e7b542648398b57fbe","milestone":"0a3df548c2090d8fc4c4b93856c0cebe","number":7,"owner":"e96faa1deb98ebb49a149b381fb23f65","priority":2,"skills":["systems=4"],"state":"todo","title":"Set up one queue for all channels","type":"task"}');
INSERT INTO change VALUES(34,1,'link',X'27477fb49ff592b228b840015d715a3b',0,NULL,'{"blocker":"5282324a82c3ddc1a4e0027bafc09e33","created":"2026-03-02T08:00:00Z","task":"8aa260e8ce42656d821a535aeae971d2","type":"FS"}');
INSERT INTO change VALUES(35,1,'task',X'e250b3370d7baeea3ddfd1768e57c4a4',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-27","estimate":2880,"estimate_high":5760,"estimate_low":1920,"goal":"df1426522a6df4e7b542648398b57fbe","milestone":"0a3df548c2090d8fc4c4b93856c0cebe","number":8,"owner":"e96faa1deb98ebb49a149b381fb23f65","priority":2,"risk":"10e71fbcc624caad430809e2f8f5fd9f","skills":["integration=4"],"state":"todo","title":"Connect the chat channel","type":"task"}');
INSERT INTO change VALUES(36,1,'link',X'6afb77e32dddd9c4e6108fabeef605f7',0,NULL,'{"blocker":"8aa260e8ce42656d821a535aeae971d2","created":"2026-03-02T08:00:00Z","task":"e250b3370d7baeea3ddfd1768e57c4a4","type":"FS"}');
INSERT INTO change VALUES(37,1,'task',X'c2795c56232974a2cd6034828f754415',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-01","estimate":4800,"estimate_high":6720,"estimate_low":3840,"goal":"033959cd845f44a25356baad3a03b109","milestone":"0a3df548c2090d8fc4c4b93856c0cebe","number":9,"owner":"1384447b327efe4f45d8e4528efe4738","priority":2,"reviewer":"e96faa1deb98ebb49a149b381fb23f65","skills":["writing=3"],"state":"todo","title":"Write answers to the 50 most asked questions","type":"task"}');
INSERT INTO change VALUES(38,1,'link',X'620a2ad8162ff2599f15ef0a8af45337',0,NULL,'{"blocker":"490decaa3876f10d3ddeb444928e92eb","created":"2026-03-02T08:00:00Z","task":"c2795c56232974a2cd6034828f754415","type":"FS"}');
INSERT INTO change VALUES(39,1,'task',X'427e7fcb8765ffe9fd30dd7686aac391',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-04","estimate":960,"estimate_high":1920,"estimate_low":480,"key_result":"1d6ca14d4f35d57ddd73c5bcaa8aa5a4","milestone":"0a3df548c2090d8fc4c4b93856c0cebe","number":10,"owner":"e96faa1deb98ebb49a149b381fb23f65","priority":2,"state":"todo","title":"Ask for a rating after every conversation","type":"task"}');
INSERT INTO change VALUES(40,1,'link',X'38fc52fb2e4f290630f31b27505426b5',0,NULL,'{"blocker":"8aa260e8ce42656d821a535aeae971d2","created":"2026-03-02T08:00:00Z","task":"427e7fcb8765ffe9fd30dd7686aac391","type":"FS"}');
INSERT INTO change VALUES(41,1,'task',X'549f4dd6670579749fa23b99fc31ea71',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-15","estimate":2400,"estimate_high":3840,"estimate_low":1440,"goal":"df1426522a6df4e7b542648398b57fbe","milestone":"6bdbaa33528a6d3aa098a574f52a3e24","number":11,"owner":"e96faa1deb98ebb49a149b381fb23f65","priority":2,"reviewer":"9bc36f4906fb9e2c243a6aa7964b39a9","state":"todo","title":"Functional test of queue, chat and survey","type":"task"}');
INSERT INTO change VALUES(42,1,'link',X'd68ed0ae43b9b928852ed841a7eefefb',0,NULL,'{"blocker":"e250b3370d7baeea3ddfd1768e57c4a4","created":"2026-03-02T08:00:00Z","task":"549f4dd6670579749fa23b99fc31ea71","type":"FS"}');
INSERT INTO change VALUES(43,1,'link',X'ee981cca15b55ef66472e793e182e01c',0,NULL,'{"blocker":"427e7fcb8765ffe9fd30dd7686aac391","created":"2026-03-02T08:00:00Z","task":"549f4dd6670579749fa23b99fc31ea71","type":"FS"}');
INSERT INTO change VALUES(44,1,'acceptance',X'2f3cb6aab835531eb68e57c11ecd4ca0',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"549f4dd6670579749fa23b99fc31ea71","text":"Every requirement has a test"}');
INSERT INTO change VALUES(45,1,'acceptance',X'2106b51ad8f2f8e6ebf6681f4ea9f5f5',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"549f4dd6670579749fa23b99fc31ea71","text":"No critical bug is open"}');
INSERT INTO change VALUES(46,1,'task',X'3d0294316f0c46b45fe326b5277f66f3',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-22","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"033959cd845f44a25356baad3a03b109","milestone":"6bdbaa33528a6d3aa098a574f52a3e24","number":12,"owner":"1384447b327efe4f45d8e4528efe4738","priority":2,"reviewer":"9bc36f4906fb9e2c243a6aa7964b39a9","state":"todo","title":"User-experience test with ten customers","type":"task"}');
INSERT INTO change VALUES(47,1,'link',X'4643f99cc9894406075741bcd95e63d6',0,NULL,'{"blocker":"549f4dd6670579749fa23b99fc31ea71","created":"2026-03-02T08:00:00Z","task":"3d0294316f0c46b45fe326b5277f66f3","type":"FS"}');
INSERT INTO change VALUES(48,1,'link',X'3ca828cc694865e381be298d64e914d5',0,NULL,'{"blocker":"c2795c56232974a2cd6034828f754415","created":"2026-03-02T08:00:00Z","task":"3d0294316f0c46b45fe326b5277f66f3","type":"FS"}');
INSERT INTO change VALUES(49,1,'acceptance',X'bf2d26d46588ee1e9225b19b33a826bf',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"3d0294316f0c46b45fe326b5277f66f3","text":"Ten customers took part"}');
INSERT INTO change VALUES(50,1,'acceptance',X'45b6cb151defa8ebf1ee807b1ef4cba9',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"3d0294316f0c46b45fe326b5277f66f3","text":"Eight of ten found their answer alone"}');
INSERT INTO change VALUES(51,1,'task',X'31f0430aa4867301311983234825432d',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-29","estimate":2400,"estimate_high":4320,"estimate_low":1440,"goal":"60d7effc7f10ef9325569fc04b7e9fad","milestone":"6bdbaa33528a6d3aa098a574f52a3e24","number":13,"owner":"e96faa1deb98ebb49a149b381fb23f65","priority":2,"state":"todo","title":"Mend what the tests showed","type":"task"}');
INSERT INTO change VALUES(52,1,'link',X'220e7be14c4fb8d5d08a4970fe85d6b3',0,NULL,'{"blocker":"3d0294316f0c46b45fe326b5277f66f3","created":"2026-03-02T08:00:00Z","task":"31f0430aa4867301311983234825432d","type":"FS"}');
INSERT INTO change VALUES(53,1,'task',X'56b8f34fabc5396cb28e890952225b99',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-05","estimate":2400,"estimate_high":3360,"estimate_low":1920,"goal":"60d7effc7f10ef9325569fc04b7e9fad","milestone":"2cc9cda2d8afa6cfc6ea752335f00da5","number":14,"owner":"9bc36f4906fb9e2c243a6aa7964b39a9","priority":2,"state":"todo","title":"Launch with one shift and watch it for a week","type":"task"}');
INSERT INTO change VALUES(54,1,'link',X'5862066a80c277ef68cf79d3a14c6065',0,NULL,'{"blocker":"31f0430aa4867301311983234825432d","created":"2026-03-02T08:00:00Z","task":"56b8f34fabc5396cb28e890952225b99","type":"FS"}');
INSERT INTO change VALUES(55,1,'link',X'89de2d7ed4c6ef45bcdf090de7f74336',0,NULL,'{"blocker":"b74cc245e97d74f84633387877160331","created":"2026-03-02T08:00:00Z","task":"56b8f34fabc5396cb28e890952225b99","type":"FS"}');
INSERT INTO change VALUES(56,1,'task',X'2cc9c1fd4efe54ff909273b358fd566e',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-12","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"60d7effc7f10ef9325569fc04b7e9fad","milestone":"2cc9cda2d8afa6cfc6ea752335f00da5","number":15,"owner":"1384447b327efe4f45d8e4528efe4738","priority":2,"state":"todo","title":"Move every shift to the new queue","type":"task"}');
INSERT INTO change VALUES(57,1,'link',X'ff0d105420d4ff6ef278e68e082586de',0,NULL,'{"blocker":"56b8f34fabc5396cb28e890952225b99","created":"2026-03-02T08:00:00Z","task":"2cc9c1fd4efe54ff909273b358fd566e","type":"FS"}');
INSERT INTO change VALUES(58,1,'task',X'98a4af0de60dc4af9a3c8e433ee326d3',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-22","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"60d7effc7f10ef9325569fc04b7e9fad","milestone":"2cc9cda2d8afa6cfc6ea752335f00da5","number":16,"owner":"9bc36f4906fb9e2c243a6aa7964b39a9","priority":2,"state":"todo","title":"Report results to the department and hand over","type":"task"}');
INSERT INTO change VALUES(59,1,'link',X'014ab3d7c4114413f8ade70127fc5f20',0,NULL,'{"blocker":"2cc9c1fd4efe54ff909273b358fd566e","created":"2026-03-02T08:00:00Z","task":"98a4af0de60dc4af9a3c8e433ee326d3","type":"FS"}');
INSERT INTO change VALUES(60,1,'meeting',X'f9166fd24d056b60aa37e5bc2df94de4',0,NULL,'{"attendees":["1384447b327efe4f45d8e4528efe4738","e96faa1deb98ebb49a149b381fb23f65","9bc36f4906fb9e2c243a6aa7964b39a9"],"body":"Progress, problems, decisions, and who does what by when","created":"2026-03-02T08:00:00Z","every":"mon 10:00","length":45,"notice":1440,"number":1,"place":"Room 3 and WeCom","state":"open","title":"Weekly team meeting","type":"weekly"}');
INSERT INTO change VALUES(61,1,'report',X'9ec07515ed10aafdb6897ee224a2e476',0,NULL,'{"audience":"department","content":"status","created":"2026-03-02T08:00:00Z","every":"monthly 1 09:00","name":"monthly","owner":"9bc36f4906fb9e2c243a6aa7964b39a9","title":"Monthly project report"}');
INSERT INTO change VALUES(62,2,'time_entry',X'e457f2b40e1ff215f036973c55817e4f',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"e9ba67d1075e75c72844b3b3e2901e25","number":1,"task":"490decaa3876f10d3ddeb444928e92eb"}');
INSERT INTO change VALUES(63,2,'task',X'490decaa3876f10d3ddeb444928e92eb',1,'{"started":null,"state":"todo"}','{"started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(64,3,'time_entry',X'e457f2b40e1ff215f036973c55817e4f',2,'{"spent":null}','{"spent":0}');
INSERT INTO change VALUES(65,3,'task',X'490decaa3876f10d3ddeb444928e92eb',2,'{"closed":null,"state":"doing"}','{"closed":"2026-03-02T08:00:00Z","state":"done"}');
INSERT INTO change VALUES(66,4,'task',X'16dd6bd2c454a5e4040fe77fc96e7fe1',1,'{"title":"Measure rating and response time of the last three months"}','{"title":"问卷"}');
INSERT INTO change VALUES(67,5,'occurrence',X'd4403469ad923e2f596690441f8b89e2',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","meeting":"f9166fd24d056b60aa37e5bc2df94de4","opened":"2026-03-02T08:00:00Z","start":"2026-03-02T10:00:00Z","state":"running"}');
INSERT INTO change VALUES(68,6,'decision',X'4fc5cac2e157bf3634640653fcf74acc',0,NULL,'{"created":"2026-03-02T08:00:00Z","meeting":"d4403469ad923e2f596690441f8b89e2","number":1,"title":"Yes"}');
INSERT INTO change VALUES(69,7,'occurrence',X'd4403469ad923e2f596690441f8b89e2',5,'{"ended":null,"state":"running"}','{"ended":"2026-03-02T08:00:00Z","state":"held"}');
INSERT INTO change VALUES(70,8,'review',X'f688ae979f70b37dad6f58baa2361782',0,NULL,'{"author":"e9ba67d1075e75c72844b3b3e2901e25","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}');
INSERT INTO change VALUES(71,9,'review',X'f688ae979f70b37dad6f58baa2361782',8,'{"author":"e9ba67d1075e75c72844b3b3e2901e25","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}',NULL);
INSERT INTO change VALUES(72,10,'stage',X'1b72371d32750f4d62ae8e09a7c2667a',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"Review","position":1,"state":"doing","wip":2}');
INSERT INTO change VALUES(73,11,'time_entry',X'623951db99847111346ab1d1d5e1b14c',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"e9ba67d1075e75c72844b3b3e2901e25","number":2,"task":"5282324a82c3ddc1a4e0027bafc09e33"}');
INSERT INTO change VALUES(74,11,'task',X'5282324a82c3ddc1a4e0027bafc09e33',1,'{"stage":null,"started":null,"state":"todo"}','{"stage":"Review","started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(75,12,'query',X'6aade1b394ea4cee8be64f9b5ecf222c',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"hot","text":"is:overdue"}');
INSERT INTO change VALUES(76,13,'task',X'797564c5f421a1344ae442fd059bdb8e',1,'{"every":null}','{"every":"fri"}');
INSERT INTO change VALUES(77,14,'field',X'c51999c4e1351309b7296351e7f6aecb',0,NULL,'{"choices":["S","M"],"created":"2026-03-02T08:00:00Z","name":"size","on":"task","title":"Size","type":"choice"}');
INSERT INTO change VALUES(78,15,'task',X'797564c5f421a1344ae442fd059bdb8e',13,'{"custom:c51999c4e1351309b7296351e7f6aecb":null}','{"custom:c51999c4e1351309b7296351e7f6aecb":"M"}');
INSERT INTO change VALUES(79,16,'time_entry',X'c6b5e50acc29d1697ff5c17069a8a036',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","member":"e9ba67d1075e75c72844b3b3e2901e25","note":"Talked","number":3,"spent":45,"task":"ed5378f4fff71940015408cbe12b9b8a"}');
INSERT INTO change VALUES(80,17,'project',X'267bd93a34655529e6360e3079c0ba79',1,'{"calendar":null}','{"calendar":"cn"}');
INSERT INTO change VALUES(81,18,'plan',X'56ffd33907af8dc984857f3e8e832e22',0,NULL,'{"author":"e9ba67d1075e75c72844b3b3e2901e25","cost":8178500,"created":"2026-03-02T08:00:00Z","critical":"16dd6bd2c454a5e4040fe77fc96e7fe1 5282324a82c3ddc1a4e0027bafc09e33 8aa260e8ce42656d821a535aeae971d2 e250b3370d7baeea3ddfd1768e57c4a4 427e7fcb8765ffe9fd30dd7686aac391 549f4dd6670579749fa23b99fc31ea71 3d0294316f0c46b45fe326b5277f66f3 31f0430aa4867301311983234825432d 56b8f34fabc5396cb28e890952225b99 2cc9c1fd4efe54ff909273b358fd566e 98a4af0de60dc4af9a3c8e433ee326d3 ","earliest":"2026-04-30","finish":"2026-05-07","from":"2026-03-02","late":0,"number":1,"objective":"time","rows":"16dd6bd2c454a5e4040fe77fc96e7fe1 e96faa1deb98ebb49a149b381fb23f65 2026-03-02T09:00:00Z 2026-03-03T17:00:00Z 960\n5282324a82c3ddc1a4e0027bafc09e33 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-02T09:00:00Z 2026-03-05T17:00:00Z 1920\n797564c5f421a1344ae442fd059bdb8e 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-06T09:00:00Z 2026-03-09T17:00:00Z 960\ned5378f4fff71940015408cbe12b9b8a 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-10T09:00:00Z 2026-03-12T16:15:00Z 1395\nb74cc245e97d74f84633387877160331 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-12T16:15:00Z 2026-03-18T16:15:00Z 1920\n8aa260e8ce42656d821a535aeae971d2 e96faa1deb98ebb49a149b381fb23f65 2026-03-06T09:00:00Z 2026-03-17T17:00:00Z 3840\ne250b3370d7baeea3ddfd1768e57c4a4 e96faa1deb98ebb49a149b381fb23f65 2026-03-18T09:00:00Z 2026-03-25T17:00:00Z 2880\nc2795c56232974a2cd6034828f754415 1384447b327efe4f45d8e4528efe4738 2026-03-02T09:00:00Z 2026-03-13T17:00:00Z 4800\n427e7fcb8765ffe9fd30dd7686aac391 e96faa1deb98ebb49a149b381fb23f65 2026-03-26T09:00:00Z 2026-03-27T17:00:00Z 960\n549f4dd6670579749fa23b99fc31ea71 e96faa1deb98ebb49a149b381fb23f65 2026-03-30T09:00:00Z 2026-04-03T17:00:00Z 2400\n3d0294316f0c46b45fe326b5277f66f3 1384447b327efe4f45d8e4528efe4738 2026-04-07T09:00:00Z 2026-04-10T17:00:00Z 1920\n31f0430aa4867301311983234825432d e96faa1deb98ebb49a149b381fb23f65 2026-04-13T09:00:00Z 2026-04-17T17:00:00Z 2400\n56b8f34fabc5396cb28e890952225b99 9bc36f4906fb9e2c243a6aa7964b39a9 2026-04-20T09:00:00Z 2026-04-24T17:00:00Z 2400\n2cc9c1fd4efe54ff909273b358fd566e 1384447b327efe4f45d8e4528efe4738 2026-04-27T09:00:00Z 2026-04-30T17:00:00Z 1920\n98a4af0de60dc4af9a3c8e433ee326d3 9bc36f4906fb9e2c243a6aa7964b39a9 2026-05-06T09:00:00Z 2026-05-07T17:00:00Z 960\n","schedules":51,"seed":1,"tasks":15,"title":"2026-03-02 to 2026-05-07","unplaced":0}');
INSERT INTO change VALUES(82,19,'baseline',X'20044bdc6d58bbb97339ed179012b789',0,NULL,'{"author":"e9ba67d1075e75c72844b3b3e2901e25","budget":8178500,"created":"2026-03-02T08:00:00Z","finish":"2026-05-07","number":1,"plan":"56ffd33907af8dc984857f3e8e832e22","rows":"16dd6bd2c454a5e4040fe77fc96e7fe1 e96faa1deb98ebb49a149b381fb23f65 2026-03-02T09:00:00Z 2026-03-03T17:00:00Z 960\n5282324a82c3ddc1a4e0027bafc09e33 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-02T09:00:00Z 2026-03-05T17:00:00Z 1920\n797564c5f421a1344ae442fd059bdb8e 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-06T09:00:00Z 2026-03-09T17:00:00Z 960\ned5378f4fff71940015408cbe12b9b8a 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-10T09:00:00Z 2026-03-12T16:15:00Z 1395\nb74cc245e97d74f84633387877160331 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-12T16:15:00Z 2026-03-18T16:15:00Z 1920\n8aa260e8ce42656d821a535aeae971d2 e96faa1deb98ebb49a149b381fb23f65 2026-03-06T09:00:00Z 2026-03-17T17:00:00Z 3840\ne250b3370d7baeea3ddfd1768e57c4a4 e96faa1deb98ebb49a149b381fb23f65 2026-03-18T09:00:00Z 2026-03-25T17:00:00Z 2880\nc2795c56232974a2cd6034828f754415 1384447b327efe4f45d8e4528efe4738 2026-03-02T09:00:00Z 2026-03-13T17:00:00Z 4800\n427e7fcb8765ffe9fd30dd7686aac391 e96faa1deb98ebb49a149b381fb23f65 2026-03-26T09:00:00Z 2026-03-27T17:00:00Z 960\n549f4dd6670579749fa23b99fc31ea71 e96faa1deb98ebb49a149b381fb23f65 2026-03-30T09:00:00Z 2026-04-03T17:00:00Z 2400\n3d0294316f0c46b45fe326b5277f66f3 1384447b327efe4f45d8e4528efe4738 2026-04-07T09:00:00Z 2026-04-10T17:00:00Z 1920\n31f0430aa4867301311983234825432d e96faa1deb98ebb49a149b381fb23f65 2026-04-13T09:00:00Z 2026-04-17T17:00:00Z 2400\n56b8f34fabc5396cb28e890952225b99 9bc36f4906fb9e2c243a6aa7964b39a9 2026-04-20T09:00:00Z 2026-04-24T17:00:00Z 2400\n2cc9c1fd4efe54ff909273b358fd566e 1384447b327efe4f45d8e4528efe4738 2026-04-27T09:00:00Z 2026-04-30T17:00:00Z 1920\n98a4af0de60dc4af9a3c8e433ee326d3 9bc36f4906fb9e2c243a6aa7964b39a9 2026-05-06T09:00:00Z 2026-05-07T17:00:00Z 960\n","tasks":15,"title":"as agreed on 2026-03-02"}');
INSERT INTO change VALUES(83,20,'risk',X'0eee722534146a7e62fee3ad4c6886e4',0,NULL,'{"created":"2026-11-26T16:26:38Z","impact_days":4,"number":4,"probability":0.3,"state":"open","title":"服务器故障"}');
INSERT INTO change VALUES(84,21,'task',X'e2f3065fb165d0fbec4bbe26f1073366',0,NULL,'{"created":"2026-03-02T08:00:00Z","external_id":"tw:0b5bd5f6-0d1b-4a4f-8a57-000000000001","labels":["desk"],"number":17,"priority":1,"source_fields":"{\"taskwarrior\":{\"entry\":\"20260301T080000Z\",\"project\":\"desk\",\"udapower\":\"9\"}}","state":"todo","title":"Ask the carrier","type":"task"}');
INSERT INTO change VALUES(85,22,'task',X'b74cc245e97d74f84633387877160331',1,'{"closed":null,"state":"todo"}','{"closed":"2026-03-02T08:00:00Z","state":"done"}');
INSERT INTO change VALUES(86,23,'task',X'ed5378f4fff71940015408cbe12b9b8a',1,'{"points":null}','{"points":3}');
INSERT INTO change VALUES(87,24,'link',X'27477fb49ff592b228b840015d715a3b',1,'{"blocker":"5282324a82c3ddc1a4e0027bafc09e33","created":"2026-03-02T08:00:00Z","task":"8aa260e8ce42656d821a535aeae971d2","type":"FS"}',NULL);
INSERT INTO change VALUES(88,24,'link',X'6afb77e32dddd9c4e6108fabeef605f7',1,'{"blocker":"8aa260e8ce42656d821a535aeae971d2","created":"2026-03-02T08:00:00Z","task":"e250b3370d7baeea3ddfd1768e57c4a4","type":"FS"}',NULL);
INSERT INTO change VALUES(89,24,'link',X'38fc52fb2e4f290630f31b27505426b5',1,'{"blocker":"8aa260e8ce42656d821a535aeae971d2","created":"2026-03-02T08:00:00Z","task":"427e7fcb8765ffe9fd30dd7686aac391","type":"FS"}',NULL);
INSERT INTO change VALUES(90,24,'task',X'8aa260e8ce42656d821a535aeae971d2',1,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-17","estimate":3840,"estimate_high":5760,"estimate_low":2880,"goal":"df1426522a6df4e7b542648398b57fbe","milestone":"0a3df548c2090d8fc4c4b93856c0cebe","number":7,"owner":"e96faa1deb98ebb49a149b381fb23f65","priority":2,"skills":["systems=4"],"state":"todo","title":"Set up one queue for all channels","type":"task"}',NULL);
INSERT INTO change VALUES(91,25,'task',X'e250b3370d7baeea3ddfd1768e57c4a4',1,'{"milestone":"0a3df548c2090d8fc4c4b93856c0cebe"}','{"milestone":"27688c1e1c1090481918021f97dd335b"}');
CREATE TABLE project(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT,
  vision TEXT,
  start TEXT,
  "end" TEXT,
  currency TEXT,
  budget INTEGER,
  hours_a_day REAL,
  days_a_week INTEGER,
  time_zone TEXT,
  language TEXT
, calendar TEXT) STRICT;
INSERT INTO project VALUES(1,X'267bd93a34655529e6360e3079c0ba79',17,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','old','Customers get a good answer at once, whichever channel they use','2026-03-02','2026-06-22','CNY',12000000,8.0,5,'UTC',NULL,'cn');
CREATE TABLE member(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  handle TEXT NOT NULL UNIQUE,
  name TEXT,
  mail TEXT,
  duties TEXT,
  capacity INTEGER,
  rate INTEGER,
  zone TEXT,
  department TEXT,
  wecom TEXT,
  mobile TEXT,
  external INTEGER NOT NULL,
  active INTEGER NOT NULL
, calendar TEXT) STRICT;
INSERT INTO member VALUES(1,X'e9ba67d1075e75c72844b3b3e2901e25',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','li',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,NULL);
INSERT INTO member VALUES(2,X'1384447b327efe4f45d8e4528efe4738',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','service',NULL,NULL,'Answers customers on every channel, records what they ask, and says what they miss',2400,12000,NULL,NULL,NULL,NULL,0,1,NULL);
INSERT INTO member VALUES(3,X'e96faa1deb98ebb49a149b381fb23f65',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','support',NULL,NULL,'Solves what customer service cannot, runs the service system, and keeps the knowledge base true',2400,16000,NULL,NULL,NULL,NULL,0,1,NULL);
INSERT INTO member VALUES(4,X'9bc36f4906fb9e2c243a6aa7964b39a9',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','manager',NULL,NULL,'Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month',2400,18000,NULL,NULL,NULL,NULL,0,1,NULL);
CREATE TABLE member_roles(
  owner INTEGER NOT NULL REFERENCES member(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
INSERT INTO member_roles VALUES(2,1,'customer service');
INSERT INTO member_roles VALUES(3,1,'technical support');
INSERT INTO member_roles VALUES(4,1,'project manager');
CREATE TABLE member_skills(
  owner INTEGER NOT NULL REFERENCES member(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
INSERT INTO member_skills VALUES(2,1,'conversation=5');
INSERT INTO member_skills VALUES(2,2,'products=4');
INSERT INTO member_skills VALUES(2,3,'writing=3');
INSERT INTO member_skills VALUES(3,1,'systems=5');
INSERT INTO member_skills VALUES(3,2,'integration=4');
INSERT INTO member_skills VALUES(3,3,'testing=3');
INSERT INTO member_skills VALUES(4,1,'planning=5');
INSERT INTO member_skills VALUES(4,2,'analysis=4');
INSERT INTO member_skills VALUES(4,3,'training=3');
CREATE TABLE member_leave(
  owner INTEGER NOT NULL REFERENCES member(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE member_labels(
  owner INTEGER NOT NULL REFERENCES member(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE goal(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  why TEXT,
  feasibility TEXT,
  parent INTEGER REFERENCES goal(key),
  owner INTEGER REFERENCES member(key),
  start TEXT,
  due TEXT,
  weight REAL,
  state TEXT NOT NULL,
  closed TEXT,
  external_id TEXT,
  url TEXT
) STRICT;
INSERT INTO goal VALUES(1,X'60d7effc7f10ef9325569fc04b7e9fad',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers are glad to have asked us','Service is measured by what customers say and by how long they wait; both improve within the project.','Customers who get a good answer at once stay, and tell others','Two comparable teams got there in four months with one queue and a knowledge base',NULL,4,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(2,X'033959cd845f44a25356baad3a03b109',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers rate our service 4.5 or better','Average of all ratings given after a conversation, a month, on a scale of 1 to 5.','The rating is what customers themselves say of us','Conversations solved at first contact already get 4.6',1,2,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(3,X'df1426522a6df4e7b542648398b57fbe',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers wait no more than five minutes','Median time from a customer''s first message to a person''s first answer, in service hours.','Waiting is the complaint we read most','A third of the waiting is handover between queues, which goes away',1,3,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
CREATE TABLE goal_labels(
  owner INTEGER NOT NULL REFERENCES goal(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE key_result(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  goal INTEGER REFERENCES goal(key),
  title TEXT NOT NULL,
  metric TEXT,
  unit TEXT,
  direction TEXT NOT NULL,
  baseline REAL,
  target REAL,
  source TEXT NOT NULL,
  owner INTEGER REFERENCES member(key),
  weight REAL,
  external_id TEXT,
  url TEXT
, command TEXT) STRICT;
INSERT INTO key_result VALUES(1,X'1d6ca14d4f35d57ddd73c5bcaa8aa5a4',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',2,'Satisfaction rating','rating','points','up',3.7999999999999998223,4.5,'manual',2,NULL,NULL,NULL,NULL);
INSERT INTO key_result VALUES(2,X'3adfbfc8adf0418cbe9b1a846bf91aec',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,'Response time','response time','min','down',12.0,5.0,'manual',3,NULL,NULL,NULL,NULL);
CREATE TABLE key_result_labels(
  owner INTEGER NOT NULL REFERENCES key_result(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE checkin(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  key_result INTEGER REFERENCES key_result(key),
  moment TEXT,
  value REAL,
  confidence REAL,
  note TEXT
) STRICT;
CREATE TABLE milestone(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  type TEXT NOT NULL,
  start TEXT,
  due TEXT,
  criteria TEXT,
  state TEXT NOT NULL,
  closed TEXT,
  external_id TEXT,
  url TEXT
, reason TEXT) STRICT;
INSERT INTO milestone VALUES(1,X'27688c1e1c1090481918021f97dd335b',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Requirements agreed',NULL,'phase','2026-03-02','2026-03-20','Reasons for contact counted, baseline measured, requirements signed by service and support','open',NULL,NULL,NULL,NULL);
INSERT INTO milestone VALUES(2,X'c70d69cf101201bfcb89019925881c4e',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Team in place',NULL,'phase','2026-03-16','2026-04-03','Every shift staffed, duties written down, everyone trained on the new process','open',NULL,NULL,NULL,NULL);
INSERT INTO milestone VALUES(3,X'0a3df548c2090d8fc4c4b93856c0cebe',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Service system built',NULL,'phase','2026-03-30','2026-05-08','One queue for all channels, knowledge base with the 50 most asked questions','open',NULL,NULL,NULL,NULL);
INSERT INTO milestone VALUES(4,X'6bdbaa33528a6d3aa098a574f52a3e24',4,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Tested with real customers',NULL,'phase','2026-05-04','2026-05-29','Functional test without open critical bugs; user-experience test with ten customers passed','open',NULL,NULL,NULL,NULL);
INSERT INTO milestone VALUES(5,X'2cc9cda2d8afa6cfc6ea752335f00da5',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launched',NULL,'phase','2026-05-25','2026-06-22','All channels on the new queue for two weeks, both targets reached','open',NULL,NULL,NULL,NULL);
CREATE TABLE milestone_labels(
  owner INTEGER NOT NULL REFERENCES milestone(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE risk(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  cause TEXT,
  effect TEXT,
  probability REAL,
  impact_days REAL,
  impact_cost INTEGER,
  owner INTEGER REFERENCES member(key),
  response TEXT,
  plan TEXT,
  trigger TEXT,
  review_on TEXT,
  state TEXT NOT NULL,
  closed TEXT,
  external_id TEXT,
  url TEXT
, watch TEXT) STRICT;
INSERT INTO risk VALUES(1,X'10e71fbcc624caad430809e2f8f5fd9f',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','The chat channel cannot be connected in time','The supplier''s interface changes with its next release','Two queues stay in use, and waiting times do not fall',0.29999999999999998889,10.0,1500000,3,'reduce','Build against the supplier''s test system first; keep the web form as a way round','The supplier''s test system fails two of our checks in a row','2026-03-30','open',NULL,NULL,NULL,NULL);
INSERT INTO risk VALUES(2,X'e3fce857b50ce38b7aea51c1e47d6d60',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Experienced agents leave during the change','New shifts and new tools at the same time','Ratings fall before they rise',0.2000000000000000111,15.0,2000000,4,'avoid','Agree on shifts with the team before they change; train in working time','Two people ask to change team in one month','2026-03-23','open',NULL,NULL,NULL,NULL);
INSERT INTO risk VALUES(3,X'851cfae9ec9f960ba912da2b3c7bb72c',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Season brings twice the questions','The autumn campaign falls into the test phase','Tests are cut short',0.4000000000000000222,5.0,800000,4,'transfer','Book two agents of the partner for these weeks','The campaign is moved forward','2026-04-13','open',NULL,NULL,NULL,NULL);
INSERT INTO risk VALUES(4,X'0eee722534146a7e62fee3ad4c6886e4',4,20,'2026-11-26T16:26:38Z','2026-11-26T16:26:38Z','服务器故障',NULL,NULL,0.29999999999999998889,4.0,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,NULL);
CREATE TABLE risk_labels(
  owner INTEGER NOT NULL REFERENCES risk(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  type TEXT NOT NULL,
  every TEXT,
  start TEXT,
  length INTEGER,
  place TEXT,
  notice INTEGER,
  state TEXT NOT NULL,
  external_id TEXT,
  url TEXT
, zone TEXT, until TEXT) STRICT;
INSERT INTO meeting VALUES(1,X'f9166fd24d056b60aa37e5bc2df94de4',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Weekly team meeting','Progress, problems, decisions, and who does what by when','weekly','mon 10:00',NULL,45,'Room 3 and WeCom',1440,'open',NULL,NULL,NULL,NULL);
CREATE TABLE meeting_attendees(
  owner INTEGER NOT NULL REFERENCES meeting(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES member(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
INSERT INTO meeting_attendees VALUES(1,1,2);
INSERT INTO meeting_attendees VALUES(1,2,3);
INSERT INTO meeting_attendees VALUES(1,3,4);
CREATE TABLE meeting_labels(
  owner INTEGER NOT NULL REFERENCES meeting(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE occurrence(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  meeting INTEGER REFERENCES meeting(key),
  day TEXT,
  start TEXT,
  state TEXT NOT NULL,
  opened TEXT,
  ended TEXT
, reason TEXT) STRICT;
INSERT INTO occurrence VALUES(1,X'd4403469ad923e2f596690441f8b89e2',7,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,'2026-03-02','2026-03-02T10:00:00Z','held','2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',NULL);
CREATE TABLE task(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  type TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  priority INTEGER,
  rank REAL,
  points REAL,
  owner INTEGER REFERENCES member(key),
  reviewer INTEGER REFERENCES member(key),
  start TEXT,
  finish TEXT,
  due TEXT,
  start_after TEXT,
  estimate INTEGER,
  estimate_low INTEGER,
  estimate_high INTEGER,
  remaining INTEGER,
  milestone INTEGER REFERENCES milestone(key),
  goal INTEGER REFERENCES goal(key),
  key_result INTEGER REFERENCES key_result(key),
  parent INTEGER REFERENCES task(key),
  severity TEXT,
  deferred_until TEXT,
  risk INTEGER REFERENCES risk(key),
  meeting INTEGER REFERENCES occurrence(key),
  started TEXT,
  closed TEXT,
  external_id TEXT,
  url TEXT
, stage TEXT, every TEXT, series INTEGER REFERENCES task(key), series_day TEXT, source_fields TEXT) STRICT;
INSERT INTO task VALUES(1,X'490decaa3876f10d3ddeb444928e92eb',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Count why customers contact us',NULL,'task','done',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-03-11',NULL,1440,960,2400,NULL,1,2,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(2,X'16dd6bd2c454a5e4040fe77fc96e7fe1',2,4,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','问卷',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-03-11',NULL,960,480,1440,NULL,1,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(3,X'5282324a82c3ddc1a4e0027bafc09e33',3,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write the requirements and have them signed',NULL,'requirement','doing',NULL,2,NULL,NULL,4,2,NULL,NULL,'2026-03-20',NULL,1920,1440,2880,NULL,1,1,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z',NULL,NULL,NULL,'Review',NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(4,X'797564c5f421a1344ae442fd059bdb8e',4,15,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write down everyone''s duty and agree on it',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-23',NULL,960,480,1440,NULL,2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fri',NULL,NULL,NULL);
INSERT INTO task VALUES(5,X'ed5378f4fff71940015408cbe12b9b8a',5,23,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Agree on shifts that cover the busy hours',NULL,'task','todo',NULL,2,NULL,3.0,4,NULL,NULL,NULL,'2026-03-27',NULL,1440,960,2400,NULL,2,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(6,X'b74cc245e97d74f84633387877160331',6,22,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Train everyone on the new process',NULL,'task','done',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-04-03',NULL,1920,1440,2880,NULL,2,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(8,X'e250b3370d7baeea3ddfd1768e57c4a4',8,25,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Connect the chat channel',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-27',NULL,2880,1920,5760,NULL,1,3,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(9,X'c2795c56232974a2cd6034828f754415',9,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write answers to the 50 most asked questions',NULL,'task','todo',NULL,2,NULL,NULL,2,3,NULL,NULL,'2026-05-01',NULL,4800,3840,6720,NULL,3,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(10,X'427e7fcb8765ffe9fd30dd7686aac391',10,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Ask for a rating after every conversation',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-04',NULL,960,480,1920,NULL,3,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(11,X'549f4dd6670579749fa23b99fc31ea71',11,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Functional test of queue, chat and survey',NULL,'task','todo',NULL,2,NULL,NULL,3,4,NULL,NULL,'2026-05-15',NULL,2400,1440,3840,NULL,4,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(12,X'3d0294316f0c46b45fe326b5277f66f3',12,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','User-experience test with ten customers',NULL,'task','todo',NULL,2,NULL,NULL,2,4,NULL,NULL,'2026-05-22',NULL,1920,1440,2880,NULL,4,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(13,X'31f0430aa4867301311983234825432d',13,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Mend what the tests showed',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-29',NULL,2400,1440,4320,NULL,4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(14,X'56b8f34fabc5396cb28e890952225b99',14,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launch with one shift and watch it for a week',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-05',NULL,2400,1920,3360,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(15,X'2cc9c1fd4efe54ff909273b358fd566e',15,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Move every shift to the new queue',NULL,'task','todo',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-06-12',NULL,1920,1440,2880,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(16,X'98a4af0de60dc4af9a3c8e433ee326d3',16,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Report results to the department and hand over',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-22',NULL,960,480,1440,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(17,X'e2f3065fb165d0fbec4bbe26f1073366',17,21,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Ask the carrier',NULL,'task','todo',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'tw:0b5bd5f6-0d1b-4a4f-8a57-000000000001',NULL,NULL,NULL,NULL,NULL,'{"taskwarrior":{"entry":"20260301T080000Z","project":"desk","udapower":"9"}}');
CREATE TABLE task_skills(
  owner INTEGER NOT NULL REFERENCES task(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
INSERT INTO task_skills VALUES(1,1,'analysis=2');
INSERT INTO task_skills VALUES(8,1,'integration=4');
INSERT INTO task_skills VALUES(9,1,'writing=3');
CREATE TABLE task_labels(
  owner INTEGER NOT NULL REFERENCES task(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
INSERT INTO task_labels VALUES(17,1,'desk');
CREATE TABLE link(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  task INTEGER REFERENCES task(key),
  blocker INTEGER REFERENCES task(key),
  type TEXT NOT NULL,
  lag INTEGER
) STRICT;
INSERT INTO link VALUES(1,X'a43c71f078fa809b45cd3d0f21c7050b',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'FS',NULL);
INSERT INTO link VALUES(2,X'b55c6c8934dc5524a4496c22f853e5bd',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'FS',NULL);
INSERT INTO link VALUES(3,X'335d6c6da0d55d397d4b66e0d51dbbb5',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',5,1,'FS',NULL);
INSERT INTO link VALUES(4,X'9e3fb6d2a7f2072a3e92d46521cb96c5',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,4,'FS',NULL);
INSERT INTO link VALUES(5,X'e313be0fca334514b7aa850e280f3c45',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,3,'FS',NULL);
INSERT INTO link VALUES(8,X'620a2ad8162ff2599f15ef0a8af45337',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',9,1,'FS',NULL);
INSERT INTO link VALUES(10,X'd68ed0ae43b9b928852ed841a7eefefb',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,8,'FS',NULL);
INSERT INTO link VALUES(11,X'ee981cca15b55ef66472e793e182e01c',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,10,'FS',NULL);
INSERT INTO link VALUES(12,X'4643f99cc9894406075741bcd95e63d6',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,11,'FS',NULL);
INSERT INTO link VALUES(13,X'3ca828cc694865e381be298d64e914d5',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,9,'FS',NULL);
INSERT INTO link VALUES(14,X'220e7be14c4fb8d5d08a4970fe85d6b3',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',13,12,'FS',NULL);
INSERT INTO link VALUES(15,X'5862066a80c277ef68cf79d3a14c6065',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,13,'FS',NULL);
INSERT INTO link VALUES(16,X'89de2d7ed4c6ef45bcdf090de7f74336',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,6,'FS',NULL);
INSERT INTO link VALUES(17,X'ff0d105420d4ff6ef278e68e082586de',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',15,14,'FS',NULL);
INSERT INTO link VALUES(18,X'014ab3d7c4114413f8ade70127fc5f20',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',16,15,'FS',NULL);
CREATE TABLE comment(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  task INTEGER REFERENCES task(key),
  author INTEGER REFERENCES member(key),
  text TEXT
) STRICT;
CREATE TABLE acceptance(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  task INTEGER REFERENCES task(key),
  position INTEGER,
  text TEXT,
  checked INTEGER NOT NULL
) STRICT;
INSERT INTO acceptance VALUES(1,X'af455fdcdefd9320fc674e8de99977cd',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'Signed by customer service',0);
INSERT INTO acceptance VALUES(2,X'5ead828ecb2a390f41487312e2342750',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'Signed by technical support',0);
INSERT INTO acceptance VALUES(3,X'2f3cb6aab835531eb68e57c11ecd4ca0',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,1,'Every requirement has a test',0);
INSERT INTO acceptance VALUES(4,X'2106b51ad8f2f8e6ebf6681f4ea9f5f5',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,2,'No critical bug is open',0);
INSERT INTO acceptance VALUES(5,X'bf2d26d46588ee1e9225b19b33a826bf',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,1,'Ten customers took part',0);
INSERT INTO acceptance VALUES(6,X'45b6cb151defa8ebf1ee807b1ef4cba9',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,2,'Eight of ten found their answer alone',0);
CREATE TABLE assignment(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  task INTEGER REFERENCES task(key),
  member INTEGER REFERENCES member(key),
  role TEXT NOT NULL,
  load REAL,
  "from" TEXT,
  until TEXT,
  "before" INTEGER REFERENCES member(key),
  reason TEXT
) STRICT;
CREATE TABLE time_entry(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  member INTEGER REFERENCES member(key),
  task INTEGER REFERENCES task(key),
  "from" TEXT,
  spent INTEGER,
  note TEXT
, day TEXT) STRICT;
INSERT INTO time_entry VALUES(1,X'e457f2b40e1ff215f036973c55817e4f',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,1,'2026-03-02T08:00:00Z',0,NULL,NULL);
INSERT INTO time_entry VALUES(2,X'623951db99847111346ab1d1d5e1b14c',2,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,3,'2026-03-02T08:00:00Z',NULL,NULL,NULL);
INSERT INTO time_entry VALUES(3,X'c6b5e50acc29d1697ff5c17069a8a036',3,16,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,5,NULL,45,'Talked','2026-03-02');
CREATE TABLE agenda_item(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  meeting INTEGER REFERENCES occurrence(key),
  title TEXT NOT NULL,
  owner INTEGER REFERENCES member(key),
  length INTEGER
) STRICT;
CREATE TABLE note(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  meeting INTEGER REFERENCES occurrence(key),
  kind TEXT NOT NULL,
  text TEXT,
  author INTEGER REFERENCES member(key)
, owner INTEGER REFERENCES member(key), task INTEGER REFERENCES task(key)) STRICT;
CREATE TABLE decision(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  meeting INTEGER REFERENCES occurrence(key),
  about INTEGER REFERENCES task(key),
  owner INTEGER REFERENCES member(key),
  superseded_by INTEGER REFERENCES decision(key)
, due TEXT, made TEXT) STRICT;
INSERT INTO decision VALUES(1,X'4fc5cac2e157bf3634640653fcf74acc',1,6,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Yes',1,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE review(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  "from" TEXT,
  until TEXT,
  state TEXT NOT NULL,
  schedule TEXT NOT NULL,
  quality TEXT NOT NULL,
  cost TEXT NOT NULL,
  risk TEXT NOT NULL,
  numbers TEXT,
  author INTEGER REFERENCES member(key),
  closed TEXT
) STRICT;
CREATE TABLE review_labels(
  owner INTEGER NOT NULL REFERENCES review(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE finding(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  review INTEGER REFERENCES review(key),
  kind TEXT NOT NULL,
  text TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;
CREATE TABLE improvement(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  review INTEGER REFERENCES review(key),
  metric TEXT,
  expect TEXT,
  due TEXT,
  owner INTEGER REFERENCES member(key),
  task INTEGER REFERENCES task(key),
  state TEXT NOT NULL,
  verified REAL
, "before" REAL, measured TEXT) STRICT;
CREATE TABLE improvement_labels(
  owner INTEGER NOT NULL REFERENCES improvement(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE cost(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  day TEXT,
  amount INTEGER,
  category TEXT,
  note TEXT,
  task INTEGER REFERENCES task(key)
) STRICT;
CREATE TABLE report(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  title TEXT,
  audience TEXT NOT NULL,
  every TEXT,
  content TEXT,
  owner INTEGER REFERENCES member(key),
  channel TEXT
, definition TEXT) STRICT;
INSERT INTO report VALUES(1,X'9ec07515ed10aafdb6897ee224a2e476',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','monthly','Monthly project report','department','monthly 1 09:00','status',4,NULL,NULL);
CREATE TABLE query(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  text TEXT
) STRICT;
INSERT INTO "query" VALUES(1,X'6aade1b394ea4cee8be64f9b5ecf222c',12,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','hot','is:overdue');
CREATE TABLE last_standup(
  member INTEGER PRIMARY KEY REFERENCES member(key) ON DELETE CASCADE,
  moment TEXT NOT NULL
) STRICT;
CREATE TABLE stage(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  position INTEGER,
  wip INTEGER
) STRICT;
INSERT INTO stage VALUES(1,X'1b72371d32750f4d62ae8e09a7c2667a',10,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Review','doing',1,2);
CREATE TABLE stage_follows(
  owner INTEGER NOT NULL REFERENCES stage(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE field(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT,
  "on" TEXT,
  type TEXT NOT NULL,
  "to" TEXT,
  meaning TEXT
) STRICT;
INSERT INTO field VALUES(1,X'c51999c4e1351309b7296351e7f6aecb',14,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','size','Size','task','choice',NULL,NULL);
CREATE TABLE field_choices(
  owner INTEGER NOT NULL REFERENCES field(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
INSERT INTO field_choices VALUES(1,1,'S');
INSERT INTO field_choices VALUES(1,2,'M');
CREATE TABLE field_value(
  field INTEGER NOT NULL REFERENCES field(key) ON DELETE CASCADE,
  owner INTEGER NOT NULL,
  position INTEGER NOT NULL,
  item ANY NOT NULL,
  PRIMARY KEY(field, owner, position)
) STRICT, WITHOUT ROWID;
INSERT INTO field_value VALUES(1,4,0,'M');
CREATE TABLE plan(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  objective TEXT NOT NULL,
  "from" TEXT,
  finish TEXT,
  earliest TEXT,
  tasks INTEGER,
  late INTEGER,
  unplaced INTEGER,
  cost INTEGER,
  seed INTEGER,
  schedules INTEGER,
  author INTEGER REFERENCES member(key),
  critical TEXT,
  rows TEXT
) STRICT;
INSERT INTO "plan" VALUES(1,X'56ffd33907af8dc984857f3e8e832e22',1,18,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','2026-03-02 to 2026-05-07','time','2026-03-02','2026-05-07','2026-04-30',15,0,0,8178500,1,51,1,'16dd6bd2c454a5e4040fe77fc96e7fe1 5282324a82c3ddc1a4e0027bafc09e33 8aa260e8ce42656d821a535aeae971d2 e250b3370d7baeea3ddfd1768e57c4a4 427e7fcb8765ffe9fd30dd7686aac391 549f4dd6670579749fa23b99fc31ea71 3d0294316f0c46b45fe326b5277f66f3 31f0430aa4867301311983234825432d 56b8f34fabc5396cb28e890952225b99 2cc9c1fd4efe54ff909273b358fd566e 98a4af0de60dc4af9a3c8e433ee326d3 ',replace('16dd6bd2c454a5e4040fe77fc96e7fe1 e96faa1deb98ebb49a149b381fb23f65 2026-03-02T09:00:00Z 2026-03-03T17:00:00Z 960\n5282324a82c3ddc1a4e0027bafc09e33 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-02T09:00:00Z 2026-03-05T17:00:00Z 1920\n797564c5f421a1344ae442fd059bdb8e 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-06T09:00:00Z 2026-03-09T17:00:00Z 960\ned5378f4fff71940015408cbe12b9b8a 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-10T09:00:00Z 2026-03-12T16:15:00Z 1395\nb74cc245e97d74f84633387877160331 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-12T16:15:00Z 2026-03-18T16:15:00Z 1920\n8aa260e8ce42656d821a535aeae971d2 e96faa1deb98ebb49a149b381fb23f65 2026-03-06T09:00:00Z 2026-03-17T17:00:00Z 3840\ne250b3370d7baeea3ddfd1768e57c4a4 e96faa1deb98ebb49a149b381fb23f65 2026-03-18T09:00:00Z 2026-03-25T17:00:00Z 2880\nc2795c56232974a2cd6034828f754415 1384447b327efe4f45d8e4528efe4738 2026-03-02T09:00:00Z 2026-03-13T17:00:00Z 4800\n427e7fcb8765ffe9fd30dd7686aac391 e96faa1deb98ebb49a149b381fb23f65 2026-03-26T09:00:00Z 2026-03-27T17:00:00Z 960\n549f4dd6670579749fa23b99fc31ea71 e96faa1deb98ebb49a149b381fb23f65 2026-03-30T09:00:00Z 2026-04-03T17:00:00Z 2400\n3d0294316f0c46b45fe326b5277f66f3 1384447b327efe4f45d8e4528efe4738 2026-04-07T09:00:00Z 2026-04-10T17:00:00Z 1920\n31f0430aa4867301311983234825432d e96faa1deb98ebb49a149b381fb23f65 2026-04-13T09:00:00Z 2026-04-17T17:00:00Z 2400\n56b8f34fabc5396cb28e890952225b99 9bc36f4906fb9e2c243a6aa7964b39a9 2026-04-20T09:00:00Z 2026-04-24T17:00:00Z 2400\n2cc9c1fd4efe54ff909273b358fd566e 1384447b327efe4f45d8e4528efe4738 2026-04-27T09:00:00Z 2026-04-30T17:00:00Z 1920\n98a4af0de60dc4af9a3c8e433ee326d3 9bc36f4906fb9e2c243a6aa7964b39a9 2026-05-06T09:00:00Z 2026-05-07T17:00:00Z 960\n','\n',char(10)));
CREATE TABLE baseline(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  plan INTEGER REFERENCES plan(key),
  finish TEXT,
  tasks INTEGER,
  budget INTEGER,
  author INTEGER REFERENCES member(key),
  rows TEXT
) STRICT;
INSERT INTO baseline VALUES(1,X'20044bdc6d58bbb97339ed179012b789',1,19,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','as agreed on 2026-03-02',1,'2026-05-07',15,8178500,1,replace('16dd6bd2c454a5e4040fe77fc96e7fe1 e96faa1deb98ebb49a149b381fb23f65 2026-03-02T09:00:00Z 2026-03-03T17:00:00Z 960\n5282324a82c3ddc1a4e0027bafc09e33 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-02T09:00:00Z 2026-03-05T17:00:00Z 1920\n797564c5f421a1344ae442fd059bdb8e 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-06T09:00:00Z 2026-03-09T17:00:00Z 960\ned5378f4fff71940015408cbe12b9b8a 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-10T09:00:00Z 2026-03-12T16:15:00Z 1395\nb74cc245e97d74f84633387877160331 9bc36f4906fb9e2c243a6aa7964b39a9 2026-03-12T16:15:00Z 2026-03-18T16:15:00Z 1920\n8aa260e8ce42656d821a535aeae971d2 e96faa1deb98ebb49a149b381fb23f65 2026-03-06T09:00:00Z 2026-03-17T17:00:00Z 3840\ne250b3370d7baeea3ddfd1768e57c4a4 e96faa1deb98ebb49a149b381fb23f65 2026-03-18T09:00:00Z 2026-03-25T17:00:00Z 2880\nc2795c56232974a2cd6034828f754415 1384447b327efe4f45d8e4528efe4738 2026-03-02T09:00:00Z 2026-03-13T17:00:00Z 4800\n427e7fcb8765ffe9fd30dd7686aac391 e96faa1deb98ebb49a149b381fb23f65 2026-03-26T09:00:00Z 2026-03-27T17:00:00Z 960\n549f4dd6670579749fa23b99fc31ea71 e96faa1deb98ebb49a149b381fb23f65 2026-03-30T09:00:00Z 2026-04-03T17:00:00Z 2400\n3d0294316f0c46b45fe326b5277f66f3 1384447b327efe4f45d8e4528efe4738 2026-04-07T09:00:00Z 2026-04-10T17:00:00Z 1920\n31f0430aa4867301311983234825432d e96faa1deb98ebb49a149b381fb23f65 2026-04-13T09:00:00Z 2026-04-17T17:00:00Z 2400\n56b8f34fabc5396cb28e890952225b99 9bc36f4906fb9e2c243a6aa7964b39a9 2026-04-20T09:00:00Z 2026-04-24T17:00:00Z 2400\n2cc9c1fd4efe54ff909273b358fd566e 1384447b327efe4f45d8e4528efe4738 2026-04-27T09:00:00Z 2026-04-30T17:00:00Z 1920\n98a4af0de60dc4af9a3c8e433ee326d3 9bc36f4906fb9e2c243a6aa7964b39a9 2026-05-06T09:00:00Z 2026-05-07T17:00:00Z 960\n','\n',char(10)));
CREATE TABLE occurrence_present(
  owner INTEGER NOT NULL REFERENCES occurrence(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES member(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE risk_touches(
  owner INTEGER NOT NULL REFERENCES risk(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES task(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE report_recipients(
  owner INTEGER NOT NULL REFERENCES report(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES member(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE delivery(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  report INTEGER REFERENCES report(key),
  due TEXT,
  moment TEXT,
  author INTEGER REFERENCES member(key),
  note TEXT
) STRICT;
CREATE TABLE metric(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  body TEXT,
  unit TEXT,
  direction TEXT NOT NULL,
  command TEXT,
  owner INTEGER REFERENCES member(key)
) STRICT;
CREATE TABLE metric_labels(
  owner INTEGER NOT NULL REFERENCES metric(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE reading(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  metric INTEGER REFERENCES metric(key),
  moment TEXT,
  value REAL,
  note TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;
CREATE TABLE quality_check(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  kind TEXT NOT NULL,
  milestone INTEGER REFERENCES milestone(key),
  task INTEGER REFERENCES task(key),
  required INTEGER NOT NULL,
  pass_rate REAL,
  owner INTEGER REFERENCES member(key),
  state TEXT NOT NULL,
  external_id TEXT,
  url TEXT
) STRICT;
CREATE TABLE quality_check_labels(
  owner INTEGER NOT NULL REFERENCES quality_check(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE quality_run(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  quality_check INTEGER REFERENCES quality_check(key),
  moment TEXT,
  result TEXT NOT NULL,
  passed INTEGER,
  failed INTEGER,
  note TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;
CREATE TABLE quality_run_defects(
  owner INTEGER NOT NULL REFERENCES quality_run(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES task(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE assessment(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  risk INTEGER REFERENCES risk(key),
  moment TEXT,
  probability REAL,
  impact_days REAL,
  impact_cost INTEGER,
  note TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;
CREATE TABLE override(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  review INTEGER REFERENCES review(key),
  axis TEXT NOT NULL,
  colour TEXT NOT NULL,
  computed TEXT NOT NULL,
  reason TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;
CREATE TABLE calendar(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL,
  base TEXT,
  note TEXT
) STRICT;
CREATE TABLE calendar_day(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  calendar INTEGER REFERENCES calendar(key),
  day TEXT,
  "use" TEXT NOT NULL,
  time INTEGER,
  yearly INTEGER NOT NULL,
  note TEXT
) STRICT;
CREATE TABLE outbox(
  key INTEGER PRIMARY KEY,
  channel TEXT NOT NULL,
  subject TEXT NOT NULL,
  digest TEXT NOT NULL,
  part INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  made TEXT NOT NULL,
  tried TEXT,
  tries INTEGER NOT NULL,
  answer TEXT
) STRICT;
CREATE TABLE sheet_row(
  channel TEXT NOT NULL,
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  row TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY(channel, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_undoes ON operation(undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_actor ON operation(actor, key);
CREATE INDEX change_record ON change(uid, operation);
CREATE INDEX change_operation ON change(operation);
CREATE INDEX task_closed ON task(closed) WHERE closed IS NOT NULL;
CREATE INDEX task_goal ON task(goal, closed, state);
CREATE INDEX task_key_result ON task(key_result, goal, state) WHERE key_result IS NOT NULL;
CREATE INDEX task_milestone ON task(milestone, closed, state);
CREATE INDEX task_parent ON task(parent) WHERE parent IS NOT NULL;
CREATE INDEX task_meeting ON task(meeting) WHERE meeting IS NOT NULL;
CREATE INDEX task_risk ON task(risk) WHERE risk IS NOT NULL;
CREATE INDEX task_bug ON task(severity, created, closed) WHERE type = 'bug';
CREATE INDEX link_task ON link(task, blocker);
CREATE INDEX link_blocker ON link(blocker, task);
CREATE INDEX comment_task ON comment(task);
CREATE INDEX acceptance_task ON acceptance(task);
CREATE INDEX assignment_task ON assignment(task);
CREATE INDEX time_entry_running ON time_entry(member) WHERE spent IS NULL;
CREATE INDEX checkin_key_result ON checkin(key_result, moment);
CREATE UNIQUE INDEX occurrence_day ON occurrence(meeting, day);
CREATE INDEX note_meeting ON note(meeting);
CREATE INDEX agenda_item_meeting ON agenda_item(meeting);
CREATE INDEX finding_review ON finding(review);
CREATE UNIQUE INDEX task_series ON task(series, series_day) WHERE series IS NOT NULL;
CREATE INDEX task_due ON task(due, state);
CREATE INDEX field_value_item ON field_value(field, item, owner);
CREATE INDEX time_entry_at ON time_entry(coalesce("from", day));
CREATE INDEX time_entry_from ON time_entry(member, "from");
CREATE INDEX time_entry_day ON time_entry(member, day) WHERE day IS NOT NULL;
CREATE INDEX time_entry_task ON time_entry(task, spent);
CREATE INDEX task_open ON task(owner, state, due, priority, closed, deferred_until, start_after) WHERE closed IS NULL;
CREATE INDEX note_problem ON note(created) WHERE kind = 'problem';
CREATE INDEX delivery_report ON delivery(report, due);
CREATE INDEX reading_metric ON reading(metric, moment);
CREATE INDEX quality_check_milestone ON quality_check(milestone) WHERE milestone IS NOT NULL;
CREATE INDEX quality_run_check ON quality_run(quality_check, moment);
CREATE INDEX assessment_risk ON assessment(risk, moment);
CREATE INDEX override_review ON override(review);
CREATE INDEX calendar_day_of ON calendar_day(calendar, day);
CREATE INDEX change_work ON change(uid, operation, (before IS NULL) + 2 * (after IS NULL),
  CASE WHEN instr(after, '"state":') > 0 THEN substr(after, instr(after, '"state":') + 8, 10) END,
  CASE WHEN instr(after, '"closed":') > 0 THEN substr(after, instr(after, '"closed":') + 9, 22) END,
  CASE WHEN instr(after, '"started":') > 0 THEN substr(after, instr(after, '"started":') + 10, 22) END,
  CASE WHEN instr(after, '"points":') > 0 THEN substr(after, instr(after, '"points":') + 9, 24) END,
  CASE WHEN instr(after, '"estimate":') > 0 THEN substr(after, instr(after, '"estimate":') + 11, 16) END,
  CASE WHEN instr(after, '"milestone":') > 0 THEN substr(after, instr(after, '"milestone":') + 12, 34) END)
WHERE kind = 'task' AND (before IS NULL OR after IS NULL OR instr(after, '"state":') > 0 OR
  instr(after, '"closed":') > 0 OR instr(after, '"started":') > 0 OR instr(after, '"points":') > 0 OR
  instr(after, '"estimate":') > 0 OR instr(after, '"milestone":') > 0);
CREATE INDEX operation_moment ON operation(moment);
CREATE INDEX outbox_waiting ON outbox(key) WHERE state <> 'sent';
CREATE INDEX outbox_subject ON outbox(channel, subject, key);
COMMIT;
PRAGMA application_id = 1836413812;
PRAGMA user_version = 11;

PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE clone(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  me INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
INSERT INTO clone VALUES(1,X'04d70d8bcfd5becc4739b80ba67f95f5',1,16,X'b0f33dbc77faabb9fb05c229a11ba269fc5147c96aa2427535b21ef6cd33bcbf');
CREATE TABLE lease(
  letter TEXT PRIMARY KEY,
  next INTEGER NOT NULL,
  last INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO lease VALUES('D',2,NULL);
INSERT INTO lease VALUES('E',2,NULL);
INSERT INTO lease VALUES('G',4,NULL);
INSERT INTO lease VALUES('H',4,NULL);
INSERT INTO lease VALUES('K',3,NULL);
INSERT INTO lease VALUES('M',6,NULL);
INSERT INTO lease VALUES('R',4,NULL);
INSERT INTO lease VALUES('T',17,NULL);
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
INSERT INTO operation VALUES(1,1,1,1,'2026-03-02T08:00:00Z','li','muster init old --template customer-service --here',NULL,NULL,X'94132ba6438e8382f3d044a1615492a44e6e324b1aa5be2bd76981e3fff17463');
INSERT INTO operation VALUES(2,1,2,2,'2026-03-02T08:00:00Z','li','muster task start T1',NULL,NULL,X'f0685f87c6df9aebfe00172e6336d00eb79fb0e2af8b2d32da497cda412a9daf');
INSERT INTO operation VALUES(3,1,3,3,'2026-03-02T08:00:00Z','li','muster task done T1',NULL,NULL,X'e4d0fa5894ade98403b45c2ac786c178d06c3d65fbdaa9d02c540f5f8fd20a0b');
INSERT INTO operation VALUES(4,1,4,4,'2026-03-02T08:00:00Z','li','muster task edit T2 --title 问卷',NULL,NULL,X'9af3b59122d06293aef02f4f6b3db60ca5c5a1cf590c68709bf5ae1f498e9d9c');
INSERT INTO operation VALUES(5,1,5,5,'2026-03-02T08:00:00Z','li','muster meeting start E1',NULL,NULL,X'b3c9f67a98fe738773ced967b643d6f19ecbfbbdfbe84cb835f49642057de5ff');
INSERT INTO operation VALUES(6,1,6,6,'2026-03-02T08:00:00Z','li','muster meeting decide Yes',NULL,NULL,X'7a0dcc9ef7b27aa3a2f619787f640c2736ba52540432c91a46784434ba5453f6');
INSERT INTO operation VALUES(7,1,7,7,'2026-03-02T08:00:00Z','li','muster meeting end E1',NULL,NULL,X'92f44dc9f6382c98ccf41283e3e5d081d62ec0b6532d1ad538f95826f9610d3b');
INSERT INTO operation VALUES(8,1,8,8,'2026-03-02T08:00:00Z','li','muster review start --period week',NULL,NULL,X'108338d4db299496f72a686e910a6f76bae2ecccf8fc6b2e03baa070d38455d8');
INSERT INTO operation VALUES(9,1,9,9,'2026-03-02T08:00:00Z','li','muster undo',8,NULL,X'c3030788b5d6afc3c7720ebaaea440d736abaf2640df2cf6d68ffeea4a28ca35');
INSERT INTO operation VALUES(10,1,10,10,'2026-03-02T08:00:00Z','li','muster stage set Review --state doing --wip 2',NULL,NULL,X'16bb219ab1a963b1fb76415af95a8cbc6b336ae7b9b864dd0ac88095d1ed704a');
INSERT INTO operation VALUES(11,1,11,11,'2026-03-02T08:00:00Z','li','muster task start T3',NULL,NULL,X'547e97c741081739360798e5911c707a1d35e9b079d0480849deb57737e0c1f0');
INSERT INTO operation VALUES(12,1,12,12,'2026-03-02T08:00:00Z','li','muster query save hot is:overdue',NULL,NULL,X'd6e96e8e5299c6a5648441c108ff46977ce0dc102cf295d2a66ceb07f2db9614');
INSERT INTO operation VALUES(13,1,13,13,'2026-03-02T08:00:00Z','li','muster task edit T4 --every fri',NULL,NULL,X'a1b6285166f035418fd858f93647dffb4bd0fedc787fe8a86f116c5925c802ca');
INSERT INTO operation VALUES(14,1,14,14,'2026-03-02T08:00:00Z','li','muster field add Size --on task --type choice --choice S --choice M',NULL,NULL,X'51ef7a161241c0b0d7b0e4ee0723ca2803d1ef798b078d0fa23e6321dc7c7a80');
INSERT INTO operation VALUES(15,1,15,15,'2026-03-02T08:00:00Z','li','muster task edit T4 --size M',NULL,NULL,X'bcad5368101979d6358e5dc7865535fb3db7d5001569360357350b97da92b678');
INSERT INTO operation VALUES(16,1,16,16,'2026-03-02T08:00:00Z','li','muster time log T5 45m --note Talked',NULL,NULL,X'b0f33dbc77faabb9fb05c229a11ba269fc5147c96aa2427535b21ef6cd33bcbf');
CREATE TABLE change(
  key INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation(key),
  kind TEXT NOT NULL,
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  made_against INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
INSERT INTO change VALUES(1,1,'project',X'52f05ba45fa9cad267ed0c8eb87ecde8',0,NULL,'{"created":"2026-03-02T08:00:00Z","currency":"CNY","days_a_week":5,"hours_a_day":8,"name":"old","time_zone":"UTC"}');
INSERT INTO change VALUES(2,1,'project',X'52f05ba45fa9cad267ed0c8eb87ecde8',1,'{"budget":null,"end":null,"start":null,"vision":null}','{"budget":12000000,"end":"2026-06-22","start":"2026-03-02","vision":"Customers get a good answer at once, whichever channel they use"}');
INSERT INTO change VALUES(3,1,'member',X'c4f7b448ab51471f5065a2835ae4a70a',0,NULL,'{"active":1,"created":"2026-03-02T08:00:00Z","external":0,"handle":"li"}');
INSERT INTO change VALUES(4,1,'member',X'cd981262577503ecfc767adb4e7286cc',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Answers customers on every channel, records what they ask, and says what they miss","external":0,"handle":"service","rate":12000,"roles":["customer service"],"skills":["conversation=5","products=4","writing=3"]}');
INSERT INTO change VALUES(5,1,'member',X'96b076a3ef85e541186422f0898d03b7',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Solves what customer service cannot, runs the service system, and keeps the knowledge base true","external":0,"handle":"support","rate":16000,"roles":["technical support"],"skills":["systems=5","integration=4","testing=3"]}');
INSERT INTO change VALUES(6,1,'member',X'9dd4573b5ab102be5d83679f0d10b947',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month","external":0,"handle":"manager","rate":18000,"roles":["project manager"],"skills":["planning=5","analysis=4","training=3"]}');
INSERT INTO change VALUES(7,1,'goal',X'24c12467490bdbc503249375db5e618c',0,NULL,'{"body":"Service is measured by what customers say and by how long they wait; both improve within the project.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Two comparable teams got there in four months with one queue and a knowledge base","number":1,"owner":"9dd4573b5ab102be5d83679f0d10b947","start":"2026-03-02","state":"open","title":"Customers are glad to have asked us","why":"Customers who get a good answer at once stay, and tell others"}');
INSERT INTO change VALUES(8,1,'goal',X'362ab828c56342f852227173facb2925',0,NULL,'{"body":"Average of all ratings given after a conversation, a month, on a scale of 1 to 5.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Conversations solved at first contact already get 4.6","number":2,"owner":"cd981262577503ecfc767adb4e7286cc","parent":"24c12467490bdbc503249375db5e618c","start":"2026-03-02","state":"open","title":"Customers rate our service 4.5 or better","why":"The rating is what customers themselves say of us"}');
INSERT INTO change VALUES(9,1,'goal',X'6b9dd95af5d990299e3621ec87db3454',0,NULL,'{"body":"Median time from a customer''s first message to a person''s first answer, in service hours.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"A third of the waiting is handover between queues, which goes away","number":3,"owner":"96b076a3ef85e541186422f0898d03b7","parent":"24c12467490bdbc503249375db5e618c","start":"2026-03-02","state":"open","title":"Customers wait no more than five minutes","why":"Waiting is the complaint we read most"}');
INSERT INTO change VALUES(10,1,'key_result',X'98b1cc7df70b369d8413ac94f45faae9',0,NULL,'{"baseline":3.8,"created":"2026-03-02T08:00:00Z","direction":"up","goal":"362ab828c56342f852227173facb2925","metric":"rating","number":1,"owner":"cd981262577503ecfc767adb4e7286cc","source":"manual","target":4.5,"title":"Satisfaction rating","unit":"points"}');
INSERT INTO change VALUES(11,1,'key_result',X'f2e9fadf091efd6a77d2ed4e46cfdeda',0,NULL,'{"baseline":12,"created":"2026-03-02T08:00:00Z","direction":"down","goal":"6b9dd95af5d990299e3621ec87db3454","metric":"response time","number":2,"owner":"96b076a3ef85e541186422f0898d03b7","source":"manual","target":5,"title":"Response time","unit":"min"}');
INSERT INTO change VALUES(12,1,'milestone',X'a30b54a9d5b46d49d9e68d3ef271418d',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Reasons for contact counted, baseline measured, requirements signed by service and support","due":"2026-03-20","number":1,"start":"2026-03-02","state":"open","title":"Requirements agreed","type":"phase"}');
INSERT INTO change VALUES(13,1,'milestone',X'ae28080018b50963a6e8e84f27e8f9fd',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Every shift staffed, duties written down, everyone trained on the new process","due":"2026-04-03","number":2,"start":"2026-03-16","state":"open","title":"Team in place","type":"phase"}');
INSERT INTO change VALUES(14,1,'milestone',X'd123fb9895c0a17b72f5717503078815',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"One queue for all channels, knowledge base with the 50 most asked questions","due":"2026-05-08","number":3,"start":"2026-03-30","state":"open","title":"Service system built","type":"phase"}');
INSERT INTO change VALUES(15,1,'milestone',X'3db5b9b231d91bda0349d51a5ee2316a',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Functional test without open critical bugs; user-experience test with ten customers passed","due":"2026-05-29","number":4,"start":"2026-05-04","state":"open","title":"Tested with real customers","type":"phase"}');
INSERT INTO change VALUES(16,1,'milestone',X'00e28e615bdbbb7b20c13d4f26cfb0cc',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"All channels on the new queue for two weeks, both targets reached","due":"2026-06-22","number":5,"start":"2026-05-25","state":"open","title":"Launched","type":"phase"}');
INSERT INTO change VALUES(17,1,'risk',X'a0fd3f7fa2a3caa7df09f6ee5463de23',0,NULL,'{"cause":"The supplier''s interface changes with its next release","created":"2026-03-02T08:00:00Z","effect":"Two queues stay in use, and waiting times do not fall","impact_cost":1500000,"impact_days":10,"number":1,"owner":"96b076a3ef85e541186422f0898d03b7","plan":"Build against the supplier''s test system first; keep the web form as a way round","probability":0.3,"response":"reduce","review_on":"2026-03-30","state":"open","title":"The chat channel cannot be connected in time","trigger":"The supplier''s test system fails two of our checks in a row"}');
INSERT INTO change VALUES(18,1,'risk',X'0bd03d04ca2561077cd1cc6bed06fc06',0,NULL,'{"cause":"New shifts and new tools at the same time","created":"2026-03-02T08:00:00Z","effect":"Ratings fall before they rise","impact_cost":2000000,"impact_days":15,"number":2,"owner":"9dd4573b5ab102be5d83679f0d10b947","plan":"Agree on shifts with the team before they change; train in working time","probability":0.2,"response":"avoid","review_on":"2026-03-23","state":"open","title":"Experienced agents leave during the change","trigger":"Two people ask to change team in one month"}');
INSERT INTO change VALUES(19,1,'risk',X'220da1a46188e53600bbb00d2f56a92d',0,NULL,'{"cause":"The autumn campaign falls into the test phase","created":"2026-03-02T08:00:00Z","effect":"Tests are cut short","impact_cost":800000,"impact_days":5,"number":3,"owner":"9dd4573b5ab102be5d83679f0d10b947","plan":"Book two agents of the partner for these weeks","probability":0.4,"response":"transfer","review_on":"2026-04-13","state":"open","title":"Season brings twice the questions","trigger":"The campaign is moved forward"}');
INSERT INTO change VALUES(20,1,'task',X'5232029c0392c8ad6f4aef490b795f9b',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"362ab828c56342f852227173facb2925","milestone":"a30b54a9d5b46d49d9e68d3ef271418d","number":1,"owner":"cd981262577503ecfc767adb4e7286cc","priority":2,"skills":["analysis=2"],"state":"todo","title":"Count why customers contact us","type":"task"}');
INSERT INTO change VALUES(21,1,'task',X'8816b66c1019109cb7cca96aad209bee',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":960,"estimate_high":1440,"estimate_low":480,"key_result":"f2e9fadf091efd6a77d2ed4e46cfdeda","milestone":"a30b54a9d5b46d49d9e68d3ef271418d","number":2,"owner":"96b076a3ef85e541186422f0898d03b7","priority":2,"state":"todo","title":"Measure rating and response time of the last three months","type":"task"}');
INSERT INTO change VALUES(22,1,'task',X'003eff607b3b3ce7074176414380b027',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-20","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"24c12467490bdbc503249375db5e618c","milestone":"a30b54a9d5b46d49d9e68d3ef271418d","number":3,"owner":"9dd4573b5ab102be5d83679f0d10b947","priority":2,"reviewer":"cd981262577503ecfc767adb4e7286cc","state":"todo","title":"Write the requirements and have them signed","type":"requirement"}');
INSERT INTO change VALUES(23,1,'link',X'fca04a23bbd6a07c574e965372c22ed2',0,NULL,'{"blocker":"5232029c0392c8ad6f4aef490b795f9b","created":"2026-03-02T08:00:00Z","task":"003eff607b3b3ce7074176414380b027","type":"FS"}');
INSERT INTO change VALUES(24,1,'link',X'5c9e68077a1de0e7754ef20f1d03578d',0,NULL,'{"blocker":"8816b66c1019109cb7cca96aad209bee","created":"2026-03-02T08:00:00Z","task":"003eff607b3b3ce7074176414380b027","type":"FS"}');
INSERT INTO change VALUES(25,1,'acceptance',X'c030e1d4e9e25b5518f9e41852678dd5',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"003eff607b3b3ce7074176414380b027","text":"Signed by customer service"}');
INSERT INTO change VALUES(26,1,'acceptance',X'cc72285666301a8e84cfc8af77ea50aa',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"003eff607b3b3ce7074176414380b027","text":"Signed by technical support"}');
INSERT INTO change VALUES(27,1,'task',X'3a371f9c031613427071d48034b436c9',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-23","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"24c12467490bdbc503249375db5e618c","milestone":"ae28080018b50963a6e8e84f27e8f9fd","number":4,"owner":"9dd4573b5ab102be5d83679f0d10b947","priority":2,"state":"todo","title":"Write down everyone''s duty and agree on it","type":"task"}');
INSERT INTO change VALUES(28,1,'task',X'cc32fc0a2456522b30c2ed2ca4243e97',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-27","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"6b9dd95af5d990299e3621ec87db3454","milestone":"ae28080018b50963a6e8e84f27e8f9fd","number":5,"owner":"9dd4573b5ab102be5d83679f0d10b947","priority":2,"state":"todo","title":"Agree on shifts that cover the busy hours","type":"task"}');
INSERT INTO change VALUES(29,1,'link',X'0e9b102d4db5a3cd34bdd7b4a89f7c90',0,NULL,'{"blocker":"5232029c0392c8ad6f4aef490b795f9b","created":"2026-03-02T08:00:00Z","task":"cc32fc0a2456522b30c2ed2ca4243e97","type":"FS"}');
INSERT INTO change VALUES(30,1,'task',X'47c0539aa7937a255c7f17c5a8f52367',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-03","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"362ab828c56342f852227173facb2925","milestone":"ae28080018b50963a6e8e84f27e8f9fd","number":6,"owner":"9dd4573b5ab102be5d83679f0d10b947","priority":2,"state":"todo","title":"Train everyone on the new process","type":"task"}');
INSERT INTO change VALUES(31,1,'link',X'fc25377db95e63266dff5098599980f3',0,NULL,'{"blocker":"3a371f9c031613427071d48034b436c9","created":"2026-03-02T08:00:00Z","task":"47c0539aa7937a255c7f17c5a8f52367","type":"FS"}');
INSERT INTO change VALUES(32,1,'link',X'1404710448b2c3d04716efab9ceb8a5b',0,NULL,'{"blocker":"003eff607b3b3ce7074176414380b027","created":"2026-03-02T08:00:00Z","task":"47c0539aa7937a255c7f17c5a8f52367","type":"FS"}');
INSERT INTO change VALUES(33,1,'task',X'f7f67aad433b602720904d2ce03157e7',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-17","estimate":3840,"estimate_high":5760,"estimate_low":2880,"goal":"6b9dd95af5d990299e3621ec87db3454","milestone":"d123fb9895c0a17b72f5717503078815","number":7,"owner":"96b076a3ef85e541186422f0898d03b7","priority":2,"skills":["systems=4"],"state":"todo","title":"Set up one queue for all channels","type":"task"}');
INSERT INTO change VALUES(34,1,'link',X'2b8732ab93b68cdf7d8aabf8946e0797',0,NULL,'{"blocker":"003eff607b3b3ce7074176414380b027","created":"2026-03-02T08:00:00Z","task":"f7f67aad433b602720904d2ce03157e7","type":"FS"}');
INSERT INTO change VALUES(35,1,'task',X'eee7e7d03b697f7d62e9bd997442dce1',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-27","estimate":2880,"estimate_high":5760,"estimate_low":1920,"goal":"6b9dd95af5d990299e3621ec87db3454","milestone":"d123fb9895c0a17b72f5717503078815","number":8,"owner":"96b076a3ef85e541186422f0898d03b7","priority":2,"risk":"a0fd3f7fa2a3caa7df09f6ee5463de23","skills":["integration=4"],"state":"todo","title":"Connect the chat channel","type":"task"}');
INSERT INTO change VALUES(36,1,'link',X'8d82d4df0fbf4b9bfc0a3fceafa3e0f4',0,NULL,'{"blocker":"f7f67aad433b602720904d2ce03157e7","created":"2026-03-02T08:00:00Z","task":"eee7e7d03b697f7d62e9bd997442dce1","type":"FS"}');
INSERT INTO change VALUES(37,1,'task',X'1ef18c42fb2338691d253a57f3c4c102',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-01","estimate":4800,"estimate_high":6720,"estimate_low":3840,"goal":"362ab828c56342f852227173facb2925","milestone":"d123fb9895c0a17b72f5717503078815","number":9,"owner":"cd981262577503ecfc767adb4e7286cc","priority":2,"reviewer":"96b076a3ef85e541186422f0898d03b7","skills":["writing=3"],"state":"todo","title":"Write answers to the 50 most asked questions","type":"task"}');
INSERT INTO change VALUES(38,1,'link',X'03f1dd319bd6e03a20e0acb9da52f74b',0,NULL,'{"blocker":"5232029c0392c8ad6f4aef490b795f9b","created":"2026-03-02T08:00:00Z","task":"1ef18c42fb2338691d253a57f3c4c102","type":"FS"}');
INSERT INTO change VALUES(39,1,'task',X'4c61d2d435d1ab6675b37c202a882f49',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-04","estimate":960,"estimate_high":1920,"estimate_low":480,"key_result":"98b1cc7df70b369d8413ac94f45faae9","milestone":"d123fb9895c0a17b72f5717503078815","number":10,"owner":"96b076a3ef85e541186422f0898d03b7","priority":2,"state":"todo","title":"Ask for a rating after every conversation","type":"task"}');
INSERT INTO change VALUES(40,1,'link',X'fe129783f9d79640b2f37eb91716f642',0,NULL,'{"blocker":"f7f67aad433b602720904d2ce03157e7","created":"2026-03-02T08:00:00Z","task":"4c61d2d435d1ab6675b37c202a882f49","type":"FS"}');
INSERT INTO change VALUES(41,1,'task',X'39b476ed65006dc19216e70c8581b838',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-15","estimate":2400,"estimate_high":3840,"estimate_low":1440,"goal":"6b9dd95af5d990299e3621ec87db3454","milestone":"3db5b9b231d91bda0349d51a5ee2316a","number":11,"owner":"96b076a3ef85e541186422f0898d03b7","priority":2,"reviewer":"9dd4573b5ab102be5d83679f0d10b947","state":"todo","title":"Functional test of queue, chat and survey","type":"task"}');
INSERT INTO change VALUES(42,1,'link',X'3249dafd52d19148eb98f1f9d92ad9c0',0,NULL,'{"blocker":"eee7e7d03b697f7d62e9bd997442dce1","created":"2026-03-02T08:00:00Z","task":"39b476ed65006dc19216e70c8581b838","type":"FS"}');
INSERT INTO change VALUES(43,1,'link',X'7ecbc23788d38da2863c1d6712a186bd',0,NULL,'{"blocker":"4c61d2d435d1ab6675b37c202a882f49","created":"2026-03-02T08:00:00Z","task":"39b476ed65006dc19216e70c8581b838","type":"FS"}');
INSERT INTO change VALUES(44,1,'acceptance',X'73a3172b15054cb8ebfb8df2f6646210',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"39b476ed65006dc19216e70c8581b838","text":"Every requirement has a test"}');
INSERT INTO change VALUES(45,1,'acceptance',X'b9697b60eea3833e44ea9c61fa4f1fce',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"39b476ed65006dc19216e70c8581b838","text":"No critical bug is open"}');
INSERT INTO change VALUES(46,1,'task',X'2f1f1597822527aec9bdf592e60393f4',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-22","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"362ab828c56342f852227173facb2925","milestone":"3db5b9b231d91bda0349d51a5ee2316a","number":12,"owner":"cd981262577503ecfc767adb4e7286cc","priority":2,"reviewer":"9dd4573b5ab102be5d83679f0d10b947","state":"todo","title":"User-experience test with ten customers","type":"task"}');
INSERT INTO change VALUES(47,1,'link',X'cef30c35bb8787035b4c1035cf33da21',0,NULL,'{"blocker":"39b476ed65006dc19216e70c8581b838","created":"2026-03-02T08:00:00Z","task":"2f1f1597822527aec9bdf592e60393f4","type":"FS"}');
INSERT INTO change VALUES(48,1,'link',X'1a3a79d86d8d962cb465b3fe35793b42',0,NULL,'{"blocker":"1ef18c42fb2338691d253a57f3c4c102","created":"2026-03-02T08:00:00Z","task":"2f1f1597822527aec9bdf592e60393f4","type":"FS"}');
INSERT INTO change VALUES(49,1,'acceptance',X'72271a1ed872accdf54a209777877b66',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"2f1f1597822527aec9bdf592e60393f4","text":"Ten customers took part"}');
INSERT INTO change VALUES(50,1,'acceptance',X'a05c2b5cf749476d865daa28552020ea',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"2f1f1597822527aec9bdf592e60393f4","text":"Eight of ten found their answer alone"}');
INSERT INTO change VALUES(51,1,'task',X'5aabd021b98c03c516b6c1fa7c0226d2',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-29","estimate":2400,"estimate_high":4320,"estimate_low":1440,"goal":"24c12467490bdbc503249375db5e618c","milestone":"3db5b9b231d91bda0349d51a5ee2316a","number":13,"owner":"96b076a3ef85e541186422f0898d03b7","priority":2,"state":"todo","title":"Mend what the tests showed","type":"task"}');
INSERT INTO change VALUES(52,1,'link',X'b4d0da064823d82ec3d55e58977a857c',0,NULL,'{"blocker":"2f1f1597822527aec9bdf592e60393f4","created":"2026-03-02T08:00:00Z","task":"5aabd021b98c03c516b6c1fa7c0226d2","type":"FS"}');
INSERT INTO change VALUES(53,1,'task',X'7e2eb9e26699a02d327e528c690e36cf',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-05","estimate":2400,"estimate_high":3360,"estimate_low":1920,"goal":"24c12467490bdbc503249375db5e618c","milestone":"00e28e615bdbbb7b20c13d4f26cfb0cc","number":14,"owner":"9dd4573b5ab102be5d83679f0d10b947","priority":2,"state":"todo","title":"Launch with one shift and watch it for a week","type":"task"}');
INSERT INTO change VALUES(54,1,'link',X'7ea8a59be640bb70c172935815da50e5',0,NULL,'{"blocker":"5aabd021b98c03c516b6c1fa7c0226d2","created":"2026-03-02T08:00:00Z","task":"7e2eb9e26699a02d327e528c690e36cf","type":"FS"}');
INSERT INTO change VALUES(55,1,'link',X'814c9a544406c57c9a66dad6ddb36e16',0,NULL,'{"blocker":"47c0539aa7937a255c7f17c5a8f52367","created":"2026-03-02T08:00:00Z","task":"7e2eb9e26699a02d327e528c690e36cf","type":"FS"}');
INSERT INTO change VALUES(56,1,'task',X'5eae5f4682b366ec6dc5760a2466b4ea',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-12","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"24c12467490bdbc503249375db5e618c","milestone":"00e28e615bdbbb7b20c13d4f26cfb0cc","number":15,"owner":"cd981262577503ecfc767adb4e7286cc","priority":2,"state":"todo","title":"Move every shift to the new queue","type":"task"}');
INSERT INTO change VALUES(57,1,'link',X'087f3a4bea5255894c59a0d1636e4054',0,NULL,'{"blocker":"7e2eb9e26699a02d327e528c690e36cf","created":"2026-03-02T08:00:00Z","task":"5eae5f4682b366ec6dc5760a2466b4ea","type":"FS"}');
INSERT INTO change VALUES(58,1,'task',X'3967bb02a563d36892f226d250b6bba2',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-22","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"24c12467490bdbc503249375db5e618c","milestone":"00e28e615bdbbb7b20c13d4f26cfb0cc","number":16,"owner":"9dd4573b5ab102be5d83679f0d10b947","priority":2,"state":"todo","title":"Report results to the department and hand over","type":"task"}');
INSERT INTO change VALUES(59,1,'link',X'1fb0f6910aac19cb379b3483a2a3082e',0,NULL,'{"blocker":"5eae5f4682b366ec6dc5760a2466b4ea","created":"2026-03-02T08:00:00Z","task":"3967bb02a563d36892f226d250b6bba2","type":"FS"}');
INSERT INTO change VALUES(60,1,'meeting',X'41dd7e8626b53ed01e228d61a899f777',0,NULL,'{"attendees":["cd981262577503ecfc767adb4e7286cc","96b076a3ef85e541186422f0898d03b7","9dd4573b5ab102be5d83679f0d10b947"],"body":"Progress, problems, decisions, and who does what by when","created":"2026-03-02T08:00:00Z","every":"mon 10:00","length":45,"notice":1440,"number":1,"place":"Room 3 and WeCom","state":"open","title":"Weekly team meeting","type":"weekly"}');
INSERT INTO change VALUES(61,1,'report',X'ce163e92b57c026f7d65d18c4481d0a1',0,NULL,'{"audience":"department","content":"status","created":"2026-03-02T08:00:00Z","every":"monthly 1 09:00","name":"monthly","owner":"9dd4573b5ab102be5d83679f0d10b947","title":"Monthly project report"}');
INSERT INTO change VALUES(62,2,'time_entry',X'6f35067223d2c73e47c1cea42098ed01',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"c4f7b448ab51471f5065a2835ae4a70a","number":1,"task":"5232029c0392c8ad6f4aef490b795f9b"}');
INSERT INTO change VALUES(63,2,'task',X'5232029c0392c8ad6f4aef490b795f9b',1,'{"started":null,"state":"todo"}','{"started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(64,3,'time_entry',X'6f35067223d2c73e47c1cea42098ed01',2,'{"spent":null}','{"spent":0}');
INSERT INTO change VALUES(65,3,'task',X'5232029c0392c8ad6f4aef490b795f9b',2,'{"closed":null,"state":"doing"}','{"closed":"2026-03-02T08:00:00Z","state":"done"}');
INSERT INTO change VALUES(66,4,'task',X'8816b66c1019109cb7cca96aad209bee',1,'{"title":"Measure rating and response time of the last three months"}','{"title":"问卷"}');
INSERT INTO change VALUES(67,5,'occurrence',X'3ce421b98f2e986bdfb39e54314a8b05',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","meeting":"41dd7e8626b53ed01e228d61a899f777","opened":"2026-03-02T08:00:00Z","start":"2026-03-02T10:00:00Z","state":"running"}');
INSERT INTO change VALUES(68,6,'decision',X'412e729112227c48ef988c6319728ea8',0,NULL,'{"created":"2026-03-02T08:00:00Z","meeting":"3ce421b98f2e986bdfb39e54314a8b05","number":1,"title":"Yes"}');
INSERT INTO change VALUES(69,7,'occurrence',X'3ce421b98f2e986bdfb39e54314a8b05',5,'{"ended":null,"state":"running"}','{"ended":"2026-03-02T08:00:00Z","state":"held"}');
INSERT INTO change VALUES(70,8,'review',X'757813ab7123456f1650a938c1d66e55',0,NULL,'{"author":"c4f7b448ab51471f5065a2835ae4a70a","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}');
INSERT INTO change VALUES(71,9,'review',X'757813ab7123456f1650a938c1d66e55',8,'{"author":"c4f7b448ab51471f5065a2835ae4a70a","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}',NULL);
INSERT INTO change VALUES(72,10,'stage',X'f51b41cbe119d23d7c664f22322bf26e',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"Review","position":1,"state":"doing","wip":2}');
INSERT INTO change VALUES(73,11,'time_entry',X'192f9470039e9fbd2b18d5877bd21429',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"c4f7b448ab51471f5065a2835ae4a70a","number":2,"task":"003eff607b3b3ce7074176414380b027"}');
INSERT INTO change VALUES(74,11,'task',X'003eff607b3b3ce7074176414380b027',1,'{"stage":null,"started":null,"state":"todo"}','{"stage":"Review","started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(75,12,'query',X'b3ae8e70db29d6d5952b622be32400e6',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"hot","text":"is:overdue"}');
INSERT INTO change VALUES(76,13,'task',X'3a371f9c031613427071d48034b436c9',1,'{"every":null}','{"every":"fri"}');
INSERT INTO change VALUES(77,14,'field',X'82d69dcffb3f76fb68e8f0777cec6dee',0,NULL,'{"choices":["S","M"],"created":"2026-03-02T08:00:00Z","name":"size","on":"task","title":"Size","type":"choice"}');
INSERT INTO change VALUES(78,15,'task',X'3a371f9c031613427071d48034b436c9',13,'{"custom:82d69dcffb3f76fb68e8f0777cec6dee":null}','{"custom:82d69dcffb3f76fb68e8f0777cec6dee":"M"}');
INSERT INTO change VALUES(79,16,'time_entry',X'54ddd2f16588f9d5f84d48888603926b',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","member":"c4f7b448ab51471f5065a2835ae4a70a","note":"Talked","number":3,"spent":45,"task":"cc32fc0a2456522b30c2ed2ca4243e97"}');
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
) STRICT;
INSERT INTO project VALUES(1,X'52f05ba45fa9cad267ed0c8eb87ecde8',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','old','Customers get a good answer at once, whichever channel they use','2026-03-02','2026-06-22','CNY',12000000,8.0,5,'UTC',NULL);
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
) STRICT;
INSERT INTO member VALUES(1,X'c4f7b448ab51471f5065a2835ae4a70a',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','li',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(2,X'cd981262577503ecfc767adb4e7286cc',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','service',NULL,NULL,'Answers customers on every channel, records what they ask, and says what they miss',2400,12000,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(3,X'96b076a3ef85e541186422f0898d03b7',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','support',NULL,NULL,'Solves what customer service cannot, runs the service system, and keeps the knowledge base true',2400,16000,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(4,X'9dd4573b5ab102be5d83679f0d10b947',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','manager',NULL,NULL,'Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month',2400,18000,NULL,NULL,NULL,NULL,0,1);
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
INSERT INTO goal VALUES(1,X'24c12467490bdbc503249375db5e618c',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers are glad to have asked us','Service is measured by what customers say and by how long they wait; both improve within the project.','Customers who get a good answer at once stay, and tell others','Two comparable teams got there in four months with one queue and a knowledge base',NULL,4,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(2,X'362ab828c56342f852227173facb2925',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers rate our service 4.5 or better','Average of all ratings given after a conversation, a month, on a scale of 1 to 5.','The rating is what customers themselves say of us','Conversations solved at first contact already get 4.6',1,2,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(3,X'6b9dd95af5d990299e3621ec87db3454',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers wait no more than five minutes','Median time from a customer''s first message to a person''s first answer, in service hours.','Waiting is the complaint we read most','A third of the waiting is handover between queues, which goes away',1,3,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
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
) STRICT;
INSERT INTO key_result VALUES(1,X'98b1cc7df70b369d8413ac94f45faae9',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',2,'Satisfaction rating','rating','points','up',3.7999999999999998223,4.5,'manual',2,NULL,NULL,NULL);
INSERT INTO key_result VALUES(2,X'f2e9fadf091efd6a77d2ed4e46cfdeda',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,'Response time','response time','min','down',12.0,5.0,'manual',3,NULL,NULL,NULL);
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
) STRICT;
INSERT INTO milestone VALUES(1,X'a30b54a9d5b46d49d9e68d3ef271418d',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Requirements agreed',NULL,'phase','2026-03-02','2026-03-20','Reasons for contact counted, baseline measured, requirements signed by service and support','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(2,X'ae28080018b50963a6e8e84f27e8f9fd',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Team in place',NULL,'phase','2026-03-16','2026-04-03','Every shift staffed, duties written down, everyone trained on the new process','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(3,X'd123fb9895c0a17b72f5717503078815',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Service system built',NULL,'phase','2026-03-30','2026-05-08','One queue for all channels, knowledge base with the 50 most asked questions','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(4,X'3db5b9b231d91bda0349d51a5ee2316a',4,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Tested with real customers',NULL,'phase','2026-05-04','2026-05-29','Functional test without open critical bugs; user-experience test with ten customers passed','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(5,X'00e28e615bdbbb7b20c13d4f26cfb0cc',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launched',NULL,'phase','2026-05-25','2026-06-22','All channels on the new queue for two weeks, both targets reached','open',NULL,NULL,NULL);
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
) STRICT;
INSERT INTO risk VALUES(1,X'a0fd3f7fa2a3caa7df09f6ee5463de23',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','The chat channel cannot be connected in time','The supplier''s interface changes with its next release','Two queues stay in use, and waiting times do not fall',0.29999999999999998889,10.0,1500000,3,'reduce','Build against the supplier''s test system first; keep the web form as a way round','The supplier''s test system fails two of our checks in a row','2026-03-30','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(2,X'0bd03d04ca2561077cd1cc6bed06fc06',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Experienced agents leave during the change','New shifts and new tools at the same time','Ratings fall before they rise',0.2000000000000000111,15.0,2000000,4,'avoid','Agree on shifts with the team before they change; train in working time','Two people ask to change team in one month','2026-03-23','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(3,X'220da1a46188e53600bbb00d2f56a92d',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Season brings twice the questions','The autumn campaign falls into the test phase','Tests are cut short',0.4000000000000000222,5.0,800000,4,'transfer','Book two agents of the partner for these weeks','The campaign is moved forward','2026-04-13','open',NULL,NULL,NULL);
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
) STRICT;
INSERT INTO meeting VALUES(1,X'41dd7e8626b53ed01e228d61a899f777',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Weekly team meeting','Progress, problems, decisions, and who does what by when','weekly','mon 10:00',NULL,45,'Room 3 and WeCom',1440,'open',NULL,NULL);
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
) STRICT;
INSERT INTO occurrence VALUES(1,X'3ce421b98f2e986bdfb39e54314a8b05',7,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,'2026-03-02','2026-03-02T10:00:00Z','held','2026-03-02T08:00:00Z','2026-03-02T08:00:00Z');
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
, stage TEXT, every TEXT, series INTEGER REFERENCES task(key), series_day TEXT) STRICT;
INSERT INTO task VALUES(1,X'5232029c0392c8ad6f4aef490b795f9b',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Count why customers contact us',NULL,'task','done',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-03-11',NULL,1440,960,2400,NULL,1,2,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(2,X'8816b66c1019109cb7cca96aad209bee',2,4,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','问卷',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-03-11',NULL,960,480,1440,NULL,1,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(3,X'003eff607b3b3ce7074176414380b027',3,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write the requirements and have them signed',NULL,'requirement','doing',NULL,2,NULL,NULL,4,2,NULL,NULL,'2026-03-20',NULL,1920,1440,2880,NULL,1,1,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z',NULL,NULL,NULL,'Review',NULL,NULL,NULL);
INSERT INTO task VALUES(4,X'3a371f9c031613427071d48034b436c9',4,15,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write down everyone''s duty and agree on it',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-23',NULL,960,480,1440,NULL,2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fri',NULL,NULL);
INSERT INTO task VALUES(5,X'cc32fc0a2456522b30c2ed2ca4243e97',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Agree on shifts that cover the busy hours',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-27',NULL,1440,960,2400,NULL,2,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(6,X'47c0539aa7937a255c7f17c5a8f52367',6,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Train everyone on the new process',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-04-03',NULL,1920,1440,2880,NULL,2,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(7,X'f7f67aad433b602720904d2ce03157e7',7,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Set up one queue for all channels',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-17',NULL,3840,2880,5760,NULL,3,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(8,X'eee7e7d03b697f7d62e9bd997442dce1',8,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Connect the chat channel',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-27',NULL,2880,1920,5760,NULL,3,3,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(9,X'1ef18c42fb2338691d253a57f3c4c102',9,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write answers to the 50 most asked questions',NULL,'task','todo',NULL,2,NULL,NULL,2,3,NULL,NULL,'2026-05-01',NULL,4800,3840,6720,NULL,3,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(10,X'4c61d2d435d1ab6675b37c202a882f49',10,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Ask for a rating after every conversation',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-04',NULL,960,480,1920,NULL,3,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(11,X'39b476ed65006dc19216e70c8581b838',11,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Functional test of queue, chat and survey',NULL,'task','todo',NULL,2,NULL,NULL,3,4,NULL,NULL,'2026-05-15',NULL,2400,1440,3840,NULL,4,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(12,X'2f1f1597822527aec9bdf592e60393f4',12,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','User-experience test with ten customers',NULL,'task','todo',NULL,2,NULL,NULL,2,4,NULL,NULL,'2026-05-22',NULL,1920,1440,2880,NULL,4,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(13,X'5aabd021b98c03c516b6c1fa7c0226d2',13,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Mend what the tests showed',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-29',NULL,2400,1440,4320,NULL,4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(14,X'7e2eb9e26699a02d327e528c690e36cf',14,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launch with one shift and watch it for a week',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-05',NULL,2400,1920,3360,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(15,X'5eae5f4682b366ec6dc5760a2466b4ea',15,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Move every shift to the new queue',NULL,'task','todo',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-06-12',NULL,1920,1440,2880,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(16,X'3967bb02a563d36892f226d250b6bba2',16,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Report results to the department and hand over',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-22',NULL,960,480,1440,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE task_skills(
  owner INTEGER NOT NULL REFERENCES task(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
INSERT INTO task_skills VALUES(1,1,'analysis=2');
INSERT INTO task_skills VALUES(7,1,'systems=4');
INSERT INTO task_skills VALUES(8,1,'integration=4');
INSERT INTO task_skills VALUES(9,1,'writing=3');
CREATE TABLE task_labels(
  owner INTEGER NOT NULL REFERENCES task(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
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
INSERT INTO link VALUES(1,X'fca04a23bbd6a07c574e965372c22ed2',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'FS',NULL);
INSERT INTO link VALUES(2,X'5c9e68077a1de0e7754ef20f1d03578d',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'FS',NULL);
INSERT INTO link VALUES(3,X'0e9b102d4db5a3cd34bdd7b4a89f7c90',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',5,1,'FS',NULL);
INSERT INTO link VALUES(4,X'fc25377db95e63266dff5098599980f3',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,4,'FS',NULL);
INSERT INTO link VALUES(5,X'1404710448b2c3d04716efab9ceb8a5b',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,3,'FS',NULL);
INSERT INTO link VALUES(6,X'2b8732ab93b68cdf7d8aabf8946e0797',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',7,3,'FS',NULL);
INSERT INTO link VALUES(7,X'8d82d4df0fbf4b9bfc0a3fceafa3e0f4',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',8,7,'FS',NULL);
INSERT INTO link VALUES(8,X'03f1dd319bd6e03a20e0acb9da52f74b',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',9,1,'FS',NULL);
INSERT INTO link VALUES(9,X'fe129783f9d79640b2f37eb91716f642',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',10,7,'FS',NULL);
INSERT INTO link VALUES(10,X'3249dafd52d19148eb98f1f9d92ad9c0',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,8,'FS',NULL);
INSERT INTO link VALUES(11,X'7ecbc23788d38da2863c1d6712a186bd',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,10,'FS',NULL);
INSERT INTO link VALUES(12,X'cef30c35bb8787035b4c1035cf33da21',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,11,'FS',NULL);
INSERT INTO link VALUES(13,X'1a3a79d86d8d962cb465b3fe35793b42',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,9,'FS',NULL);
INSERT INTO link VALUES(14,X'b4d0da064823d82ec3d55e58977a857c',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',13,12,'FS',NULL);
INSERT INTO link VALUES(15,X'7ea8a59be640bb70c172935815da50e5',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,13,'FS',NULL);
INSERT INTO link VALUES(16,X'814c9a544406c57c9a66dad6ddb36e16',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,6,'FS',NULL);
INSERT INTO link VALUES(17,X'087f3a4bea5255894c59a0d1636e4054',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',15,14,'FS',NULL);
INSERT INTO link VALUES(18,X'1fb0f6910aac19cb379b3483a2a3082e',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',16,15,'FS',NULL);
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
INSERT INTO acceptance VALUES(1,X'c030e1d4e9e25b5518f9e41852678dd5',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'Signed by customer service',0);
INSERT INTO acceptance VALUES(2,X'cc72285666301a8e84cfc8af77ea50aa',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'Signed by technical support',0);
INSERT INTO acceptance VALUES(3,X'73a3172b15054cb8ebfb8df2f6646210',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,1,'Every requirement has a test',0);
INSERT INTO acceptance VALUES(4,X'b9697b60eea3833e44ea9c61fa4f1fce',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,2,'No critical bug is open',0);
INSERT INTO acceptance VALUES(5,X'72271a1ed872accdf54a209777877b66',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,1,'Ten customers took part',0);
INSERT INTO acceptance VALUES(6,X'a05c2b5cf749476d865daa28552020ea',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,2,'Eight of ten found their answer alone',0);
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
INSERT INTO time_entry VALUES(1,X'6f35067223d2c73e47c1cea42098ed01',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,1,'2026-03-02T08:00:00Z',0,NULL,NULL);
INSERT INTO time_entry VALUES(2,X'192f9470039e9fbd2b18d5877bd21429',2,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,3,'2026-03-02T08:00:00Z',NULL,NULL,NULL);
INSERT INTO time_entry VALUES(3,X'54ddd2f16588f9d5f84d48888603926b',3,16,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,5,NULL,45,'Talked','2026-03-02');
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
) STRICT;
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
) STRICT;
INSERT INTO decision VALUES(1,X'412e729112227c48ef988c6319728ea8',1,6,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Yes',1,NULL,NULL,NULL);
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
) STRICT;
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
) STRICT;
INSERT INTO report VALUES(1,X'ce163e92b57c026f7d65d18c4481d0a1',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','monthly','Monthly project report','department','monthly 1 09:00','status',4,NULL);
CREATE TABLE query(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  text TEXT
) STRICT;
INSERT INTO "query" VALUES(1,X'b3ae8e70db29d6d5952b622be32400e6',12,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','hot','is:overdue');
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
INSERT INTO stage VALUES(1,X'f51b41cbe119d23d7c664f22322bf26e',10,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Review','doing',1,2);
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
INSERT INTO field VALUES(1,X'82d69dcffb3f76fb68e8f0777cec6dee',14,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','size','Size','task','choice',NULL,NULL);
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
CREATE INDEX task_open ON task(owner, state, due, priority, closed) WHERE closed IS NULL;
CREATE INDEX field_value_item ON field_value(field, item, owner);
CREATE INDEX time_entry_at ON time_entry(coalesce("from", day));
CREATE INDEX time_entry_from ON time_entry(member, "from");
CREATE INDEX time_entry_day ON time_entry(member, day) WHERE day IS NOT NULL;
CREATE INDEX time_entry_task ON time_entry(task, spent);
COMMIT;
PRAGMA application_id = 1836413812;
PRAGMA user_version = 5;

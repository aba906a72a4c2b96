PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE clone(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  me INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
INSERT INTO clone VALUES(1,X'b5e9fc71ac2ff60dfed08b410d3ab493',1,18,X'5aa3b1cb74c90b9568bddf35c6ae5ee2da1ff8a5f3aea3f86065d2a78b7bd7b5');
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
INSERT INTO operation VALUES(1,1,1,1,'2026-03-02T08:00:00Z','li','muster init old --template customer-service --here',NULL,NULL,X'c53bdcd61aa527baebf1e642e748f47a8f52869bc584877422a875e4d5e8a614');
INSERT INTO operation VALUES(2,1,2,2,'2026-03-02T08:00:00Z','li','muster task start T1',NULL,NULL,X'1118f2072c697dc7b9f7961262259d81be2d86db47f836e2cc1ed9e6d623d093');
INSERT INTO operation VALUES(3,1,3,3,'2026-03-02T08:00:00Z','li','muster task done T1',NULL,NULL,X'025bfac04f2868bffb6001a9e546c78ce87e6eb5ab110df3105e0389b334d372');
INSERT INTO operation VALUES(4,1,4,4,'2026-03-02T08:00:00Z','li','muster task edit T2 --title 问卷',NULL,NULL,X'a74ba93ae663008e730d60ef9600930b3633a8b1c3f17651fd961da37aafd2b1');
INSERT INTO operation VALUES(5,1,5,5,'2026-03-02T08:00:00Z','li','muster meeting start E1',NULL,NULL,X'3ac4da9d4157220f118e0995fdc613a75cdea183655e189fa6fa7d276820bbb4');
INSERT INTO operation VALUES(6,1,6,6,'2026-03-02T08:00:00Z','li','muster meeting decide Yes',NULL,NULL,X'052052c1bbd168ba52e258c3b6022803fd8f85a7f12f0e57bd68aee74c5aec34');
INSERT INTO operation VALUES(7,1,7,7,'2026-03-02T08:00:00Z','li','muster meeting end E1',NULL,NULL,X'd1c386ba249cb55174ca03db49ff1616f11614d8a0ae034e8e86fb7f7ed164d4');
INSERT INTO operation VALUES(8,1,8,8,'2026-03-02T08:00:00Z','li','muster review start --period week',NULL,NULL,X'61b63bb1e327b4b476d4e676b2dbf56d0ff08e3e41130de70fb2d8929a31294b');
INSERT INTO operation VALUES(9,1,9,9,'2026-03-02T08:00:00Z','li','muster undo',8,NULL,X'b5c9037f40edb1f8bfec810a831f81e26f7f5c4473452b87e8a00ca79a881f9c');
INSERT INTO operation VALUES(10,1,10,10,'2026-03-02T08:00:00Z','li','muster stage set Review --state doing --wip 2',NULL,NULL,X'b1660425b4a79385681865aacf38fe2546bf62b1da7e500e1b81dee11f5c387e');
INSERT INTO operation VALUES(11,1,11,11,'2026-03-02T08:00:00Z','li','muster task start T3',NULL,NULL,X'e24023d370e76f6a5f04ad8d5ce2bb5df70ef71d916c3198475df7fcb5fc6ca2');
INSERT INTO operation VALUES(12,1,12,12,'2026-03-02T08:00:00Z','li','muster query save hot is:overdue',NULL,NULL,X'ca751765a1efd848856f725c6eb09f0bda4d3d28c1c6c5b7808f59610400a2ef');
INSERT INTO operation VALUES(13,1,13,13,'2026-03-02T08:00:00Z','li','muster task edit T4 --every fri',NULL,NULL,X'6327f210d16be34e336a1a386e7de04761697ffab5c5dade12b003be95aaf391');
INSERT INTO operation VALUES(14,1,14,14,'2026-03-02T08:00:00Z','li','muster field add Size --on task --type choice --choice S --choice M',NULL,NULL,X'e0de1dbbc6dda0fd08f99c901237deae5266b7843ac04fe6fda19081a01b7851');
INSERT INTO operation VALUES(15,1,15,15,'2026-03-02T08:00:00Z','li','muster task edit T4 --size M',NULL,NULL,X'd293781893ed8ecd78c780a5795411ed397b4ec4c62c90d4a70d235dae7d129e');
INSERT INTO operation VALUES(16,1,16,16,'2026-03-02T08:00:00Z','li','muster time log T5 45m --note Talked',NULL,NULL,X'3e9a2e023c4b66790aed3bb0244828df14c3d23b3fceee4b806fbe98c7b2e7b2');
INSERT INTO operation VALUES(17,1,17,17,'2026-03-02T08:00:00Z','li','muster plan schedule --schedules 50',NULL,NULL,X'73a3e4555a3f1748728c47b6e89acd80a4c08efe9d548af3eab86c87873f5269');
INSERT INTO operation VALUES(18,1,18,18,'2026-03-02T08:00:00Z','li','muster plan baseline set First',NULL,NULL,X'5aa3b1cb74c90b9568bddf35c6ae5ee2da1ff8a5f3aea3f86065d2a78b7bd7b5');
CREATE TABLE change(
  key INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation(key),
  kind TEXT NOT NULL,
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  made_against INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
INSERT INTO change VALUES(1,1,'project',X'656a7b052ca398b5349e1c09bc9a499c',0,NULL,'{"created":"2026-03-02T08:00:00Z","currency":"CNY","days_a_week":5,"hours_a_day":8,"name":"old","time_zone":"UTC"}');
INSERT INTO change VALUES(2,1,'project',X'656a7b052ca398b5349e1c09bc9a499c',1,'{"budget":null,"end":null,"start":null,"vision":null}','{"budget":12000000,"end":"2026-06-22","start":"2026-03-02","vision":"Customers get a good answer at once, whichever channel they use"}');
INSERT INTO change VALUES(3,1,'member',X'95a4267251a088649bfb18a3d7899197',0,NULL,'{"active":1,"created":"2026-03-02T08:00:00Z","external":0,"handle":"li"}');
INSERT INTO change VALUES(4,1,'member',X'7831217c101a09219caba14511bd0a7d',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Answers customers on every channel, records what they ask, and says what they miss","external":0,"handle":"service","rate":12000,"roles":["customer service"],"skills":["conversation=5","products=4","writing=3"]}');
INSERT INTO change VALUES(5,1,'member',X'e565a7b0b663b67b0a3cf1c750c7fe09',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Solves what customer service cannot, runs the service system, and keeps the knowledge base true","external":0,"handle":"support","rate":16000,"roles":["technical support"],"skills":["systems=5","integration=4","testing=3"]}');
INSERT INTO change VALUES(6,1,'member',X'd84012a6260a7ada2ae8c8ad72d92cb3',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month","external":0,"handle":"manager","rate":18000,"roles":["project manager"],"skills":["planning=5","analysis=4","training=3"]}');
INSERT INTO change VALUES(7,1,'goal',X'fa7d27636591cbf265118fef2c8572ee',0,NULL,'{"body":"Service is measured by what customers say and by how long they wait; both improve within the project.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Two comparable teams got there in four months with one queue and a knowledge base","number":1,"owner":"d84012a6260a7ada2ae8c8ad72d92cb3","start":"2026-03-02","state":"open","title":"Customers are glad to have asked us","why":"Customers who get a good answer at once stay, and tell others"}');
INSERT INTO change VALUES(8,1,'goal',X'44d05ca8b38d24dd4c38ea35d4f01b29',0,NULL,'{"body":"Average of all ratings given after a conversation, a month, on a scale of 1 to 5.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Conversations solved at first contact already get 4.6","number":2,"owner":"7831217c101a09219caba14511bd0a7d","parent":"fa7d27636591cbf265118fef2c8572ee","start":"2026-03-02","state":"open","title":"Customers rate our service 4.5 or better","why":"The rating is what customers themselves say of us"}');
INSERT INTO change VALUES(9,1,'goal',X'33f5e9b674df6fe63259e6775224e334',0,NULL,'{"body":"Median time from a customer''s first message to a person''s first answer, in service hours.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"A third of the waiting is handover between queues, which goes away","number":3,"owner":"e565a7b0b663b67b0a3cf1c750c7fe09","parent":"fa7d27636591cbf265118fef2c8572ee","start":"2026-03-02","state":"open","title":"Customers wait no more than five minutes","why":"Waiting is the complaint we read most"}');
INSERT INTO change VALUES(10,1,'key_result',X'5e4b86ebfad4cb39de49ce697315b871',0,NULL,'{"baseline":3.8,"created":"2026-03-02T08:00:00Z","direction":"up","goal":"44d05ca8b38d24dd4c38ea35d4f01b29","metric":"rating","number":1,"owner":"7831217c101a09219caba14511bd0a7d","source":"manual","target":4.5,"title":"Satisfaction rating","unit":"points"}');
INSERT INTO change VALUES(11,1,'key_result',X'dd94337fa9e57646dcef592d30155a62',0,NULL,'{"baseline":12,"created":"2026-03-02T08:00:00Z","direction":"down","goal":"33f5e9b674df6fe63259e6775224e334","metric":"response time","number":2,"owner":"e565a7b0b663b67b0a3cf1c750c7fe09","source":"manual","target":5,"title":"Response time","unit":"min"}');
INSERT INTO change VALUES(12,1,'milestone',X'7e755bd8b427832803754c1567978ea6',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Reasons for contact counted, baseline measured, requirements signed by service and support","due":"2026-03-20","number":1,"start":"2026-03-02","state":"open","title":"Requirements agreed","type":"phase"}');
INSERT INTO change VALUES(13,1,'milestone',X'89d847265b77036939adf3bfb04a3689',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Every shift staffed, duties written down, everyone trained on the new process","due":"2026-04-03","number":2,"start":"2026-03-16","state":"open","title":"Team in place","type":"phase"}');
INSERT INTO change VALUES(14,1,'milestone',X'c721d562a1e1ea9961cedb8b7699005c',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"One queue for all channels, knowledge base with the 50 most asked questions","due":"2026-05-08","number":3,"start":"2026-03-30","state":"open","title":"Service system built","type":"phase"}');
INSERT INTO change VALUES(15,1,'milestone',X'8e6bdeb9c5107f30c91b3b6753d6505c',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Functional test without open critical bugs; user-experience test with ten customers passed","due":"2026-05-29","number":4,"start":"2026-05-04","state":"open","title":"Tested with real customers","type":"phase"}');
INSERT INTO change VALUES(16,1,'milestone',X'4adff1b5742f47a01b1a5578151b34a7',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"All channels on the new queue for two weeks, both targets reached","due":"2026-06-22","number":5,"start":"2026-05-25","state":"open","title":"Launched","type":"phase"}');
INSERT INTO change VALUES(17,1,'risk',X'fc44cd997b332359fe3588dbf621188f',0,NULL,'{"cause":"The supplier''s interface changes with its next release","created":"2026-03-02T08:00:00Z","effect":"Two queues stay in use, and waiting times do not fall","impact_cost":1500000,"impact_days":10,"number":1,"owner":"e565a7b0b663b67b0a3cf1c750c7fe09","plan":"Build against the supplier''s test system first; keep the web form as a way round","probability":0.3,"response":"reduce","review_on":"2026-03-30","state":"open","title":"The chat channel cannot be connected in time","trigger":"The supplier''s test system fails two of our checks in a row"}');
INSERT INTO change VALUES(18,1,'risk',X'2ecec987ca8de38cef271a446b2d09dd',0,NULL,'{"cause":"New shifts and new tools at the same time","created":"2026-03-02T08:00:00Z","effect":"Ratings fall before they rise","impact_cost":2000000,"impact_days":15,"number":2,"owner":"d84012a6260a7ada2ae8c8ad72d92cb3","plan":"Agree on shifts with the team before they change; train in working time","probability":0.2,"response":"avoid","review_on":"2026-03-23","state":"open","title":"Experienced agents leave during the change","trigger":"Two people ask to change team in one month"}');
INSERT INTO change VALUES(19,1,'risk',X'9acf2b0448861f6b48125d43ece9404c',0,NULL,'{"cause":"The autumn campaign falls into the test phase","created":"2026-03-02T08:00:00Z","effect":"Tests are cut short","impact_cost":800000,"impact_days":5,"number":3,"owner":"d84012a6260a7ada2ae8c8ad72d92cb3","plan":"Book two agents of the partner for these weeks","probability":0.4,"response":"transfer","review_on":"2026-04-13","state":"open","title":"Season brings twice the questions","trigger":"The campaign is moved forward"}');
INSERT INTO change VALUES(20,1,'task',X'9b4c6550f835bec4cb0d087e44ef1434',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"44d05ca8b38d24dd4c38ea35d4f01b29","milestone":"7e755bd8b427832803754c1567978ea6","number":1,"owner":"7831217c101a09219caba14511bd0a7d","priority":2,"skills":["analysis=2"],"state":"todo","title":"Count why customers contact us","type":"task"}');
INSERT INTO change VALUES(21,1,'task',X'dc4d2ba49d5dc042263340d973e2d77f',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":960,"estimate_high":1440,"estimate_low":480,"key_result":"dd94337fa9e57646dcef592d30155a62","milestone":"7e755bd8b427832803754c1567978ea6","number":2,"owner":"e565a7b0b663b67b0a3cf1c750c7fe09","priority":2,"state":"todo","title":"Measure rating and response time of the last three months","type":"task"}');
INSERT INTO change VALUES(22,1,'task',X'21412a014cca8d95ccb23a5898697aae',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-20","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"fa7d27636591cbf265118fef2c8572ee","milestone":"7e755bd8b427832803754c1567978ea6","number":3,"owner":"d84012a6260a7ada2ae8c8ad72d92cb3","priority":2,"reviewer":"7831217c101a09219caba14511bd0a7d","state":"todo","title":"Write the requirements and have them signed","type":"requirement"}');
INSERT INTO change VALUES(23,1,'link',X'eec2a400e2b1ba2fe0bc45f8bc730e83',0,NULL,'{"blocker":"9b4c6550f835bec4cb0d087e44ef1434","created":"2026-03-02T08:00:00Z","task":"21412a014cca8d95ccb23a5898697aae","type":"FS"}');
INSERT INTO change VALUES(24,1,'link',X'857629174877e2188460b8d42a56329c',0,NULL,'{"blocker":"dc4d2ba49d5dc042263340d973e2d77f","created":"2026-03-02T08:00:00Z","task":"21412a014cca8d95ccb23a5898697aae","type":"FS"}');
INSERT INTO change VALUES(25,1,'acceptance',X'd5c9a51c24f4197d67751dbfeb93941f',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"21412a014cca8d95ccb23a5898697aae","text":"Signed by customer service"}');
INSERT INTO change VALUES(26,1,'acceptance',X'4b1b1d1e5a568aa6736999dbb5e2c5c6',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"21412a014cca8d95ccb23a5898697aae","text":"Signed by technical support"}');
INSERT INTO change VALUES(27,1,'task',X'ccc7d69f21b8121416ea5b6b1670ed20',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-23","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"fa7d27636591cbf265118fef2c8572ee","milestone":"89d847265b77036939adf3bfb04a3689","number":4,"owner":"d84012a6260a7ada2ae8c8ad72d92cb3","priority":2,"state":"todo","title":"Write down everyone''s duty and agree on it","type":"task"}');
INSERT INTO change VALUES(28,1,'task',X'9434b7d6de329ddc9df000c1b260a0bb',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-27","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"33f5e9b674df6fe63259e6775224e334","milestone":"89d847265b77036939adf3bfb04a3689","number":5,"owner":"d84012a6260a7ada2ae8c8ad72d92cb3","priority":2,"state":"todo","title":"Agree on shifts that cover the busy hours","type":"task"}');
INSERT INTO change VALUES(29,1,'link',X'847edbf76e9346588201a6d53d42705c',0,NULL,'{"blocker":"9b4c6550f835bec4cb0d087e44ef1434","created":"2026-03-02T08:00:00Z","task":"9434b7d6de329ddc9df000c1b260a0bb","type":"FS"}');
INSERT INTO change VALUES(30,1,'task',X'0e4386e4747a4ab664be4a85d0498a85',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-03","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"44d05ca8b38d24dd4c38ea35d4f01b29","milestone":"89d847265b77036939adf3bfb04a3689","number":6,"owner":"d84012a6260a7ada2ae8c8ad72d92cb3","priority":2,"state":"todo","title":"Train everyone on the new process","type":"task"}');
INSERT INTO change VALUES(31,1,'link',X'da154880fb9871aec8d97c9b3200a937',0,NULL,'{"blocker":"ccc7d69f21b8121416ea5b6b1670ed20","created":"2026-03-02T08:00:00Z","task":"0e4386e4747a4ab664be4a85d0498a85","type":"FS"}');
INSERT INTO change VALUES(32,1,'link',X'fa992b9512e25ac17c3db071a019bdca',0,NULL,'{"blocker":"21412a014cca8d95ccb23a5898697aae","created":"2026-03-02T08:00:00Z","task":"0e4386e4747a4ab664be4a85d0498a85","type":"FS"}');
INSERT INTO change VALUES(33,1,'task',X'34ad3e0b2d0072dc2c867ac096d6d17e',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-17","estimate":3840,"estimate_high":5760,"estimate_low":2880,"goal":"33f5e9b674df6fe63259e6775224e334","milestone":"c721d562a1e1ea9961cedb8b7699005c","number":7,"owner":"e565a7b0b663b67b0a3cf1c750c7fe09","priority":2,"skills":["systems=4"],"state":"todo","title":"Set up one queue for all channels","type":"task"}');
INSERT INTO change VALUES(34,1,'link',X'481a51ee89324b090225475fad7adc0b',0,NULL,'{"blocker":"21412a014cca8d95ccb23a5898697aae","created":"2026-03-02T08:00:00Z","task":"34ad3e0b2d0072dc2c867ac096d6d17e","type":"FS"}');
INSERT INTO change VALUES(35,1,'task',X'1517823bad8dc5757b529a05b136a63a',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-27","estimate":2880,"estimate_high":5760,"estimate_low":1920,"goal":"33f5e9b674df6fe63259e6775224e334","milestone":"c721d562a1e1ea9961cedb8b7699005c","number":8,"owner":"e565a7b0b663b67b0a3cf1c750c7fe09","priority":2,"risk":"fc44cd997b332359fe3588dbf621188f","skills":["integration=4"],"state":"todo","title":"Connect the chat channel","type":"task"}');
INSERT INTO change VALUES(36,1,'link',X'6f7db122a04c1ec88621374185beaeaf',0,NULL,'{"blocker":"34ad3e0b2d0072dc2c867ac096d6d17e","created":"2026-03-02T08:00:00Z","task":"1517823bad8dc5757b529a05b136a63a","type":"FS"}');
INSERT INTO change VALUES(37,1,'task',X'cbde46c9816821b1e3a5affa0f3bbe77',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-01","estimate":4800,"estimate_high":6720,"estimate_low":3840,"goal":"44d05ca8b38d24dd4c38ea35d4f01b29","milestone":"c721d562a1e1ea9961cedb8b7699005c","number":9,"owner":"7831217c101a09219caba14511bd0a7d","priority":2,"reviewer":"e565a7b0b663b67b0a3cf1c750c7fe09","skills":["writing=3"],"state":"todo","title":"Write answers to the 50 most asked questions","type":"task"}');
INSERT INTO change VALUES(38,1,'link',X'e9752e34491a3f7cc50662170ee21976',0,NULL,'{"blocker":"9b4c6550f835bec4cb0d087e44ef1434","created":"2026-03-02T08:00:00Z","task":"cbde46c9816821b1e3a5affa0f3bbe77","type":"FS"}');
INSERT INTO change VALUES(39,1,'task',X'e693f466f3646dce7f23bdcf2716ff4a',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-04","estimate":960,"estimate_high":1920,"estimate_low":480,"key_result":"5e4b86ebfad4cb39de49ce697315b871","milestone":"c721d562a1e1ea9961cedb8b7699005c","number":10,"owner":"e565a7b0b663b67b0a3cf1c750c7fe09","priority":2,"state":"todo","title":"Ask for a rating after every conversation","type":"task"}');
INSERT INTO change VALUES(40,1,'link',X'6c1ea2b4794d092a99b5ee4967275ed3',0,NULL,'{"blocker":"34ad3e0b2d0072dc2c867ac096d6d17e","created":"2026-03-02T08:00:00Z","task":"e693f466f3646dce7f23bdcf2716ff4a","type":"FS"}');
INSERT INTO change VALUES(41,1,'task',X'75f8d01275ad39878586a5420b0c852f',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-15","estimate":2400,"estimate_high":3840,"estimate_low":1440,"goal":"33f5e9b674df6fe63259e6775224e334","milestone":"8e6bdeb9c5107f30c91b3b6753d6505c","number":11,"owner":"e565a7b0b663b67b0a3cf1c750c7fe09","priority":2,"reviewer":"d84012a6260a7ada2ae8c8ad72d92cb3","state":"todo","title":"Functional test of queue, chat and survey","type":"task"}');
INSERT INTO change VALUES(42,1,'link',X'a84d249670e031affcaf23943ea0a8e6',0,NULL,'{"blocker":"1517823bad8dc5757b529a05b136a63a","created":"2026-03-02T08:00:00Z","task":"75f8d01275ad39878586a5420b0c852f","type":"FS"}');
INSERT INTO change VALUES(43,1,'link',X'35f7869bc587fea50d76bc1c9b4ae2d0',0,NULL,'{"blocker":"e693f466f3646dce7f23bdcf2716ff4a","created":"2026-03-02T08:00:00Z","task":"75f8d01275ad39878586a5420b0c852f","type":"FS"}');
INSERT INTO change VALUES(44,1,'acceptance',X'2f24ee14f58617c59d68cd179e3a46bc',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"75f8d01275ad39878586a5420b0c852f","text":"Every requirement has a test"}');
INSERT INTO change VALUES(45,1,'acceptance',X'92ee83e1cd46aaecb424356a047c296a',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"75f8d01275ad39878586a5420b0c852f","text":"No critical bug is open"}');
INSERT INTO change VALUES(46,1,'task',X'0a5c4eea3a491fafa60ab08176b0dcb4',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-22","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"44d05ca8b38d24dd4c38ea35d4f01b29","milestone":"8e6bdeb9c5107f30c91b3b6753d6505c","number":12,"owner":"7831217c101a09219caba14511bd0a7d","priority":2,"reviewer":"d84012a6260a7ada2ae8c8ad72d92cb3","state":"todo","title":"User-experience test with ten customers","type":"task"}');
INSERT INTO change VALUES(47,1,'link',X'181595927110bbf2e56aa6d8a4e7899a',0,NULL,'{"blocker":"75f8d01275ad39878586a5420b0c852f","created":"2026-03-02T08:00:00Z","task":"0a5c4eea3a491fafa60ab08176b0dcb4","type":"FS"}');
INSERT INTO change VALUES(48,1,'link',X'72d25bb3a83ba5f775cb711c6b9ac3bb',0,NULL,'{"blocker":"cbde46c9816821b1e3a5affa0f3bbe77","created":"2026-03-02T08:00:00Z","task":"0a5c4eea3a491fafa60ab08176b0dcb4","type":"FS"}');
INSERT INTO change VALUES(49,1,'acceptance',X'ccdab248d01d7474660ceb0748beadcc',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"0a5c4eea3a491fafa60ab08176b0dcb4","text":"Ten customers took part"}');
INSERT INTO change VALUES(50,1,'acceptance',X'85e047ff3493d270ad3ed17c6a907fee',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"0a5c4eea3a491fafa60ab08176b0dcb4","text":"Eight of ten found their answer alone"}');
INSERT INTO change VALUES(51,1,'task',X'00c958c4b5f7af1d4af94446b5c9983f',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-29","estimate":2400,"estimate_high":4320,"estimate_low":1440,"goal":"fa7d27636591cbf265118fef2c8572ee","milestone":"8e6bdeb9c5107f30c91b3b6753d6505c","number":13,"owner":"e565a7b0b663b67b0a3cf1c750c7fe09","priority":2,"state":"todo","title":"Mend what the tests showed","type":"task"}');
INSERT INTO change VALUES(52,1,'link',X'c598a884a2edd55c36b820e3d5731b6f',0,NULL,'{"blocker":"0a5c4eea3a491fafa60ab08176b0dcb4","created":"2026-03-02T08:00:00Z","task":"00c958c4b5f7af1d4af94446b5c9983f","type":"FS"}');
INSERT INTO change VALUES(53,1,'task',X'f45e0d228940b640d9a1b8fbaf403d65',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-05","estimate":2400,"estimate_high":3360,"estimate_low":1920,"goal":"fa7d27636591cbf265118fef2c8572ee","milestone":"4adff1b5742f47a01b1a5578151b34a7","number":14,"owner":"d84012a6260a7ada2ae8c8ad72d92cb3","priority":2,"state":"todo","title":"Launch with one shift and watch it for a week","type":"task"}');
INSERT INTO change VALUES(54,1,'link',X'7c88944640c6a0d42a5156e11c844865',0,NULL,'{"blocker":"00c958c4b5f7af1d4af94446b5c9983f","created":"2026-03-02T08:00:00Z","task":"f45e0d228940b640d9a1b8fbaf403d65","type":"FS"}');
INSERT INTO change VALUES(55,1,'link',X'2a5551122e424af1f4631f04a1295b01',0,NULL,'{"blocker":"0e4386e4747a4ab664be4a85d0498a85","created":"2026-03-02T08:00:00Z","task":"f45e0d228940b640d9a1b8fbaf403d65","type":"FS"}');
INSERT INTO change VALUES(56,1,'task',X'5642479eaf7bced6132fedc4a83555cb',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-12","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"fa7d27636591cbf265118fef2c8572ee","milestone":"4adff1b5742f47a01b1a5578151b34a7","number":15,"owner":"7831217c101a09219caba14511bd0a7d","priority":2,"state":"todo","title":"Move every shift to the new queue","type":"task"}');
INSERT INTO change VALUES(57,1,'link',X'26db0b08b5a58985fd8473d314e17246',0,NULL,'{"blocker":"f45e0d228940b640d9a1b8fbaf403d65","created":"2026-03-02T08:00:00Z","task":"5642479eaf7bced6132fedc4a83555cb","type":"FS"}');
INSERT INTO change VALUES(58,1,'task',X'2cf464af094af0f1eaf2f1b16ac58e5f',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-22","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"fa7d27636591cbf265118fef2c8572ee","milestone":"4adff1b5742f47a01b1a5578151b34a7","number":16,"owner":"d84012a6260a7ada2ae8c8ad72d92cb3","priority":2,"state":"todo","title":"Report results to the department and hand over","type":"task"}');
INSERT INTO change VALUES(59,1,'link',X'911e5bb298d882f1c186f9d10d450153',0,NULL,'{"blocker":"5642479eaf7bced6132fedc4a83555cb","created":"2026-03-02T08:00:00Z","task":"2cf464af094af0f1eaf2f1b16ac58e5f","type":"FS"}');
INSERT INTO change VALUES(60,1,'meeting',X'0f7b8398e762b609ce176b8b00a780ac',0,NULL,'{"attendees":["7831217c101a09219caba14511bd0a7d","e565a7b0b663b67b0a3cf1c750c7fe09","d84012a6260a7ada2ae8c8ad72d92cb3"],"body":"Progress, problems, decisions, and who does what by when","created":"2026-03-02T08:00:00Z","every":"mon 10:00","length":45,"notice":1440,"number":1,"place":"Room 3 and WeCom","state":"open","title":"Weekly team meeting","type":"weekly"}');
INSERT INTO change VALUES(61,1,'report',X'117e53b6bf5ef2af906c4654a76a7e0d',0,NULL,'{"audience":"department","content":"status","created":"2026-03-02T08:00:00Z","every":"monthly 1 09:00","name":"monthly","owner":"d84012a6260a7ada2ae8c8ad72d92cb3","title":"Monthly project report"}');
INSERT INTO change VALUES(62,2,'time_entry',X'640e8c4ae94bc25c25a7d5a0fa57adef',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"95a4267251a088649bfb18a3d7899197","number":1,"task":"9b4c6550f835bec4cb0d087e44ef1434"}');
INSERT INTO change VALUES(63,2,'task',X'9b4c6550f835bec4cb0d087e44ef1434',1,'{"started":null,"state":"todo"}','{"started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(64,3,'time_entry',X'640e8c4ae94bc25c25a7d5a0fa57adef',2,'{"spent":null}','{"spent":0}');
INSERT INTO change VALUES(65,3,'task',X'9b4c6550f835bec4cb0d087e44ef1434',2,'{"closed":null,"state":"doing"}','{"closed":"2026-03-02T08:00:00Z","state":"done"}');
INSERT INTO change VALUES(66,4,'task',X'dc4d2ba49d5dc042263340d973e2d77f',1,'{"title":"Measure rating and response time of the last three months"}','{"title":"问卷"}');
INSERT INTO change VALUES(67,5,'occurrence',X'cb8ba396074d6fccee683e3a18d48021',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","meeting":"0f7b8398e762b609ce176b8b00a780ac","opened":"2026-03-02T08:00:00Z","start":"2026-03-02T10:00:00Z","state":"running"}');
INSERT INTO change VALUES(68,6,'decision',X'baa01ac25fe51d7af27f56e5b03c5937',0,NULL,'{"created":"2026-03-02T08:00:00Z","meeting":"cb8ba396074d6fccee683e3a18d48021","number":1,"title":"Yes"}');
INSERT INTO change VALUES(69,7,'occurrence',X'cb8ba396074d6fccee683e3a18d48021',5,'{"ended":null,"state":"running"}','{"ended":"2026-03-02T08:00:00Z","state":"held"}');
INSERT INTO change VALUES(70,8,'review',X'8900d76eac60c602a0e14e8c70e3b183',0,NULL,'{"author":"95a4267251a088649bfb18a3d7899197","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}');
INSERT INTO change VALUES(71,9,'review',X'8900d76eac60c602a0e14e8c70e3b183',8,'{"author":"95a4267251a088649bfb18a3d7899197","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}',NULL);
INSERT INTO change VALUES(72,10,'stage',X'4797d56b2fda0fc937def7c36c742af6',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"Review","position":1,"state":"doing","wip":2}');
INSERT INTO change VALUES(73,11,'time_entry',X'049a7de34afb3cbaa8269080eca5487d',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"95a4267251a088649bfb18a3d7899197","number":2,"task":"21412a014cca8d95ccb23a5898697aae"}');
INSERT INTO change VALUES(74,11,'task',X'21412a014cca8d95ccb23a5898697aae',1,'{"stage":null,"started":null,"state":"todo"}','{"stage":"Review","started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(75,12,'query',X'6fdca4397941abc68f38bc5a4268b86a',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"hot","text":"is:overdue"}');
INSERT INTO change VALUES(76,13,'task',X'ccc7d69f21b8121416ea5b6b1670ed20',1,'{"every":null}','{"every":"fri"}');
INSERT INTO change VALUES(77,14,'field',X'0fadfa76fe85597be1d1c83ae47914fa',0,NULL,'{"choices":["S","M"],"created":"2026-03-02T08:00:00Z","name":"size","on":"task","title":"Size","type":"choice"}');
INSERT INTO change VALUES(78,15,'task',X'ccc7d69f21b8121416ea5b6b1670ed20',13,'{"custom:0fadfa76fe85597be1d1c83ae47914fa":null}','{"custom:0fadfa76fe85597be1d1c83ae47914fa":"M"}');
INSERT INTO change VALUES(79,16,'time_entry',X'8211454b34281d8818d03db0f837ba0d',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","member":"95a4267251a088649bfb18a3d7899197","note":"Talked","number":3,"spent":45,"task":"9434b7d6de329ddc9df000c1b260a0bb"}');
INSERT INTO change VALUES(80,17,'plan',X'c28728117f8ba2f6a48a9dde1fb17310',0,NULL,'{"author":"95a4267251a088649bfb18a3d7899197","cost":8178500,"created":"2026-03-02T08:00:00Z","critical":"dc4d2ba49d5dc042263340d973e2d77f 21412a014cca8d95ccb23a5898697aae 34ad3e0b2d0072dc2c867ac096d6d17e 1517823bad8dc5757b529a05b136a63a e693f466f3646dce7f23bdcf2716ff4a 75f8d01275ad39878586a5420b0c852f 0a5c4eea3a491fafa60ab08176b0dcb4 00c958c4b5f7af1d4af94446b5c9983f f45e0d228940b640d9a1b8fbaf403d65 5642479eaf7bced6132fedc4a83555cb 2cf464af094af0f1eaf2f1b16ac58e5f ","earliest":"2026-04-29","finish":"2026-05-01","from":"2026-03-02","late":0,"number":1,"objective":"time","rows":"dc4d2ba49d5dc042263340d973e2d77f e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-02T09:00:00Z 2026-03-03T17:00:00Z 960\n21412a014cca8d95ccb23a5898697aae d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-02T09:00:00Z 2026-03-05T17:00:00Z 1920\nccc7d69f21b8121416ea5b6b1670ed20 d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-06T09:00:00Z 2026-03-09T17:00:00Z 960\n9434b7d6de329ddc9df000c1b260a0bb d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-10T09:00:00Z 2026-03-12T16:15:00Z 1395\n0e4386e4747a4ab664be4a85d0498a85 d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-12T16:15:00Z 2026-03-18T16:15:00Z 1920\n34ad3e0b2d0072dc2c867ac096d6d17e e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-06T09:00:00Z 2026-03-17T17:00:00Z 3840\n1517823bad8dc5757b529a05b136a63a e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-18T09:00:00Z 2026-03-25T17:00:00Z 2880\ncbde46c9816821b1e3a5affa0f3bbe77 7831217c101a09219caba14511bd0a7d 2026-03-02T09:00:00Z 2026-03-13T17:00:00Z 4800\ne693f466f3646dce7f23bdcf2716ff4a e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-26T09:00:00Z 2026-03-27T17:00:00Z 960\n75f8d01275ad39878586a5420b0c852f e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-30T09:00:00Z 2026-04-03T17:00:00Z 2400\n0a5c4eea3a491fafa60ab08176b0dcb4 7831217c101a09219caba14511bd0a7d 2026-04-06T09:00:00Z 2026-04-09T17:00:00Z 1920\n00c958c4b5f7af1d4af94446b5c9983f e565a7b0b663b67b0a3cf1c750c7fe09 2026-04-10T09:00:00Z 2026-04-16T17:00:00Z 2400\nf45e0d228940b640d9a1b8fbaf403d65 d84012a6260a7ada2ae8c8ad72d92cb3 2026-04-17T09:00:00Z 2026-04-23T17:00:00Z 2400\n5642479eaf7bced6132fedc4a83555cb 7831217c101a09219caba14511bd0a7d 2026-04-24T09:00:00Z 2026-04-29T17:00:00Z 1920\n2cf464af094af0f1eaf2f1b16ac58e5f d84012a6260a7ada2ae8c8ad72d92cb3 2026-04-30T09:00:00Z 2026-05-01T17:00:00Z 960\n","schedules":51,"seed":1,"tasks":15,"title":"2026-03-02 to 2026-05-01","unplaced":0}');
INSERT INTO change VALUES(81,18,'baseline',X'c4ec94bce3436ccc8ef504eaa24a71d3',0,NULL,'{"author":"95a4267251a088649bfb18a3d7899197","budget":8178500,"created":"2026-03-02T08:00:00Z","finish":"2026-05-01","number":1,"plan":"c28728117f8ba2f6a48a9dde1fb17310","rows":"dc4d2ba49d5dc042263340d973e2d77f e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-02T09:00:00Z 2026-03-03T17:00:00Z 960\n21412a014cca8d95ccb23a5898697aae d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-02T09:00:00Z 2026-03-05T17:00:00Z 1920\nccc7d69f21b8121416ea5b6b1670ed20 d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-06T09:00:00Z 2026-03-09T17:00:00Z 960\n9434b7d6de329ddc9df000c1b260a0bb d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-10T09:00:00Z 2026-03-12T16:15:00Z 1395\n0e4386e4747a4ab664be4a85d0498a85 d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-12T16:15:00Z 2026-03-18T16:15:00Z 1920\n34ad3e0b2d0072dc2c867ac096d6d17e e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-06T09:00:00Z 2026-03-17T17:00:00Z 3840\n1517823bad8dc5757b529a05b136a63a e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-18T09:00:00Z 2026-03-25T17:00:00Z 2880\ncbde46c9816821b1e3a5affa0f3bbe77 7831217c101a09219caba14511bd0a7d 2026-03-02T09:00:00Z 2026-03-13T17:00:00Z 4800\ne693f466f3646dce7f23bdcf2716ff4a e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-26T09:00:00Z 2026-03-27T17:00:00Z 960\n75f8d01275ad39878586a5420b0c852f e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-30T09:00:00Z 2026-04-03T17:00:00Z 2400\n0a5c4eea3a491fafa60ab08176b0dcb4 7831217c101a09219caba14511bd0a7d 2026-04-06T09:00:00Z 2026-04-09T17:00:00Z 1920\n00c958c4b5f7af1d4af94446b5c9983f e565a7b0b663b67b0a3cf1c750c7fe09 2026-04-10T09:00:00Z 2026-04-16T17:00:00Z 2400\nf45e0d228940b640d9a1b8fbaf403d65 d84012a6260a7ada2ae8c8ad72d92cb3 2026-04-17T09:00:00Z 2026-04-23T17:00:00Z 2400\n5642479eaf7bced6132fedc4a83555cb 7831217c101a09219caba14511bd0a7d 2026-04-24T09:00:00Z 2026-04-29T17:00:00Z 1920\n2cf464af094af0f1eaf2f1b16ac58e5f d84012a6260a7ada2ae8c8ad72d92cb3 2026-04-30T09:00:00Z 2026-05-01T17:00:00Z 960\n","tasks":15,"title":"as agreed on 2026-03-02"}');
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
INSERT INTO project VALUES(1,X'656a7b052ca398b5349e1c09bc9a499c',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','old','Customers get a good answer at once, whichever channel they use','2026-03-02','2026-06-22','CNY',12000000,8.0,5,'UTC',NULL,NULL);
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
INSERT INTO member VALUES(1,X'95a4267251a088649bfb18a3d7899197',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','li',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,NULL);
INSERT INTO member VALUES(2,X'7831217c101a09219caba14511bd0a7d',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','service',NULL,NULL,'Answers customers on every channel, records what they ask, and says what they miss',2400,12000,NULL,NULL,NULL,NULL,0,1,NULL);
INSERT INTO member VALUES(3,X'e565a7b0b663b67b0a3cf1c750c7fe09',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','support',NULL,NULL,'Solves what customer service cannot, runs the service system, and keeps the knowledge base true',2400,16000,NULL,NULL,NULL,NULL,0,1,NULL);
INSERT INTO member VALUES(4,X'd84012a6260a7ada2ae8c8ad72d92cb3',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','manager',NULL,NULL,'Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month',2400,18000,NULL,NULL,NULL,NULL,0,1,NULL);
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
INSERT INTO goal VALUES(1,X'fa7d27636591cbf265118fef2c8572ee',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers are glad to have asked us','Service is measured by what customers say and by how long they wait; both improve within the project.','Customers who get a good answer at once stay, and tell others','Two comparable teams got there in four months with one queue and a knowledge base',NULL,4,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(2,X'44d05ca8b38d24dd4c38ea35d4f01b29',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers rate our service 4.5 or better','Average of all ratings given after a conversation, a month, on a scale of 1 to 5.','The rating is what customers themselves say of us','Conversations solved at first contact already get 4.6',1,2,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(3,X'33f5e9b674df6fe63259e6775224e334',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers wait no more than five minutes','Median time from a customer''s first message to a person''s first answer, in service hours.','Waiting is the complaint we read most','A third of the waiting is handover between queues, which goes away',1,3,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
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
INSERT INTO key_result VALUES(1,X'5e4b86ebfad4cb39de49ce697315b871',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',2,'Satisfaction rating','rating','points','up',3.7999999999999998223,4.5,'manual',2,NULL,NULL,NULL);
INSERT INTO key_result VALUES(2,X'dd94337fa9e57646dcef592d30155a62',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,'Response time','response time','min','down',12.0,5.0,'manual',3,NULL,NULL,NULL);
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
INSERT INTO milestone VALUES(1,X'7e755bd8b427832803754c1567978ea6',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Requirements agreed',NULL,'phase','2026-03-02','2026-03-20','Reasons for contact counted, baseline measured, requirements signed by service and support','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(2,X'89d847265b77036939adf3bfb04a3689',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Team in place',NULL,'phase','2026-03-16','2026-04-03','Every shift staffed, duties written down, everyone trained on the new process','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(3,X'c721d562a1e1ea9961cedb8b7699005c',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Service system built',NULL,'phase','2026-03-30','2026-05-08','One queue for all channels, knowledge base with the 50 most asked questions','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(4,X'8e6bdeb9c5107f30c91b3b6753d6505c',4,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Tested with real customers',NULL,'phase','2026-05-04','2026-05-29','Functional test without open critical bugs; user-experience test with ten customers passed','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(5,X'4adff1b5742f47a01b1a5578151b34a7',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launched',NULL,'phase','2026-05-25','2026-06-22','All channels on the new queue for two weeks, both targets reached','open',NULL,NULL,NULL);
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
INSERT INTO risk VALUES(1,X'fc44cd997b332359fe3588dbf621188f',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','The chat channel cannot be connected in time','The supplier''s interface changes with its next release','Two queues stay in use, and waiting times do not fall',0.29999999999999998889,10.0,1500000,3,'reduce','Build against the supplier''s test system first; keep the web form as a way round','The supplier''s test system fails two of our checks in a row','2026-03-30','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(2,X'2ecec987ca8de38cef271a446b2d09dd',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Experienced agents leave during the change','New shifts and new tools at the same time','Ratings fall before they rise',0.2000000000000000111,15.0,2000000,4,'avoid','Agree on shifts with the team before they change; train in working time','Two people ask to change team in one month','2026-03-23','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(3,X'9acf2b0448861f6b48125d43ece9404c',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Season brings twice the questions','The autumn campaign falls into the test phase','Tests are cut short',0.4000000000000000222,5.0,800000,4,'transfer','Book two agents of the partner for these weeks','The campaign is moved forward','2026-04-13','open',NULL,NULL,NULL);
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
INSERT INTO meeting VALUES(1,X'0f7b8398e762b609ce176b8b00a780ac',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Weekly team meeting','Progress, problems, decisions, and who does what by when','weekly','mon 10:00',NULL,45,'Room 3 and WeCom',1440,'open',NULL,NULL);
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
INSERT INTO occurrence VALUES(1,X'cb8ba396074d6fccee683e3a18d48021',7,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,'2026-03-02','2026-03-02T10:00:00Z','held','2026-03-02T08:00:00Z','2026-03-02T08:00:00Z');
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
INSERT INTO task VALUES(1,X'9b4c6550f835bec4cb0d087e44ef1434',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Count why customers contact us',NULL,'task','done',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-03-11',NULL,1440,960,2400,NULL,1,2,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(2,X'dc4d2ba49d5dc042263340d973e2d77f',2,4,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','问卷',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-03-11',NULL,960,480,1440,NULL,1,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(3,X'21412a014cca8d95ccb23a5898697aae',3,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write the requirements and have them signed',NULL,'requirement','doing',NULL,2,NULL,NULL,4,2,NULL,NULL,'2026-03-20',NULL,1920,1440,2880,NULL,1,1,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z',NULL,NULL,NULL,'Review',NULL,NULL,NULL);
INSERT INTO task VALUES(4,X'ccc7d69f21b8121416ea5b6b1670ed20',4,15,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write down everyone''s duty and agree on it',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-23',NULL,960,480,1440,NULL,2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fri',NULL,NULL);
INSERT INTO task VALUES(5,X'9434b7d6de329ddc9df000c1b260a0bb',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Agree on shifts that cover the busy hours',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-27',NULL,1440,960,2400,NULL,2,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(6,X'0e4386e4747a4ab664be4a85d0498a85',6,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Train everyone on the new process',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-04-03',NULL,1920,1440,2880,NULL,2,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(7,X'34ad3e0b2d0072dc2c867ac096d6d17e',7,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Set up one queue for all channels',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-17',NULL,3840,2880,5760,NULL,3,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(8,X'1517823bad8dc5757b529a05b136a63a',8,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Connect the chat channel',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-27',NULL,2880,1920,5760,NULL,3,3,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(9,X'cbde46c9816821b1e3a5affa0f3bbe77',9,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write answers to the 50 most asked questions',NULL,'task','todo',NULL,2,NULL,NULL,2,3,NULL,NULL,'2026-05-01',NULL,4800,3840,6720,NULL,3,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(10,X'e693f466f3646dce7f23bdcf2716ff4a',10,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Ask for a rating after every conversation',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-04',NULL,960,480,1920,NULL,3,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(11,X'75f8d01275ad39878586a5420b0c852f',11,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Functional test of queue, chat and survey',NULL,'task','todo',NULL,2,NULL,NULL,3,4,NULL,NULL,'2026-05-15',NULL,2400,1440,3840,NULL,4,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(12,X'0a5c4eea3a491fafa60ab08176b0dcb4',12,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','User-experience test with ten customers',NULL,'task','todo',NULL,2,NULL,NULL,2,4,NULL,NULL,'2026-05-22',NULL,1920,1440,2880,NULL,4,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(13,X'00c958c4b5f7af1d4af94446b5c9983f',13,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Mend what the tests showed',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-29',NULL,2400,1440,4320,NULL,4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(14,X'f45e0d228940b640d9a1b8fbaf403d65',14,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launch with one shift and watch it for a week',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-05',NULL,2400,1920,3360,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(15,X'5642479eaf7bced6132fedc4a83555cb',15,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Move every shift to the new queue',NULL,'task','todo',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-06-12',NULL,1920,1440,2880,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(16,X'2cf464af094af0f1eaf2f1b16ac58e5f',16,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Report results to the department and hand over',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-22',NULL,960,480,1440,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO link VALUES(1,X'eec2a400e2b1ba2fe0bc45f8bc730e83',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'FS',NULL);
INSERT INTO link VALUES(2,X'857629174877e2188460b8d42a56329c',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'FS',NULL);
INSERT INTO link VALUES(3,X'847edbf76e9346588201a6d53d42705c',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',5,1,'FS',NULL);
INSERT INTO link VALUES(4,X'da154880fb9871aec8d97c9b3200a937',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,4,'FS',NULL);
INSERT INTO link VALUES(5,X'fa992b9512e25ac17c3db071a019bdca',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,3,'FS',NULL);
INSERT INTO link VALUES(6,X'481a51ee89324b090225475fad7adc0b',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',7,3,'FS',NULL);
INSERT INTO link VALUES(7,X'6f7db122a04c1ec88621374185beaeaf',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',8,7,'FS',NULL);
INSERT INTO link VALUES(8,X'e9752e34491a3f7cc50662170ee21976',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',9,1,'FS',NULL);
INSERT INTO link VALUES(9,X'6c1ea2b4794d092a99b5ee4967275ed3',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',10,7,'FS',NULL);
INSERT INTO link VALUES(10,X'a84d249670e031affcaf23943ea0a8e6',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,8,'FS',NULL);
INSERT INTO link VALUES(11,X'35f7869bc587fea50d76bc1c9b4ae2d0',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,10,'FS',NULL);
INSERT INTO link VALUES(12,X'181595927110bbf2e56aa6d8a4e7899a',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,11,'FS',NULL);
INSERT INTO link VALUES(13,X'72d25bb3a83ba5f775cb711c6b9ac3bb',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,9,'FS',NULL);
INSERT INTO link VALUES(14,X'c598a884a2edd55c36b820e3d5731b6f',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',13,12,'FS',NULL);
INSERT INTO link VALUES(15,X'7c88944640c6a0d42a5156e11c844865',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,13,'FS',NULL);
INSERT INTO link VALUES(16,X'2a5551122e424af1f4631f04a1295b01',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,6,'FS',NULL);
INSERT INTO link VALUES(17,X'26db0b08b5a58985fd8473d314e17246',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',15,14,'FS',NULL);
INSERT INTO link VALUES(18,X'911e5bb298d882f1c186f9d10d450153',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',16,15,'FS',NULL);
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
INSERT INTO acceptance VALUES(1,X'd5c9a51c24f4197d67751dbfeb93941f',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'Signed by customer service',0);
INSERT INTO acceptance VALUES(2,X'4b1b1d1e5a568aa6736999dbb5e2c5c6',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'Signed by technical support',0);
INSERT INTO acceptance VALUES(3,X'2f24ee14f58617c59d68cd179e3a46bc',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,1,'Every requirement has a test',0);
INSERT INTO acceptance VALUES(4,X'92ee83e1cd46aaecb424356a047c296a',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,2,'No critical bug is open',0);
INSERT INTO acceptance VALUES(5,X'ccdab248d01d7474660ceb0748beadcc',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,1,'Ten customers took part',0);
INSERT INTO acceptance VALUES(6,X'85e047ff3493d270ad3ed17c6a907fee',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,2,'Eight of ten found their answer alone',0);
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
INSERT INTO time_entry VALUES(1,X'640e8c4ae94bc25c25a7d5a0fa57adef',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,1,'2026-03-02T08:00:00Z',0,NULL,NULL);
INSERT INTO time_entry VALUES(2,X'049a7de34afb3cbaa8269080eca5487d',2,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,3,'2026-03-02T08:00:00Z',NULL,NULL,NULL);
INSERT INTO time_entry VALUES(3,X'8211454b34281d8818d03db0f837ba0d',3,16,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,5,NULL,45,'Talked','2026-03-02');
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
INSERT INTO decision VALUES(1,X'baa01ac25fe51d7af27f56e5b03c5937',1,6,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Yes',1,NULL,NULL,NULL);
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
INSERT INTO report VALUES(1,X'117e53b6bf5ef2af906c4654a76a7e0d',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','monthly','Monthly project report','department','monthly 1 09:00','status',4,NULL);
CREATE TABLE query(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  text TEXT
) STRICT;
INSERT INTO "query" VALUES(1,X'6fdca4397941abc68f38bc5a4268b86a',12,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','hot','is:overdue');
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
INSERT INTO stage VALUES(1,X'4797d56b2fda0fc937def7c36c742af6',10,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Review','doing',1,2);
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
INSERT INTO field VALUES(1,X'0fadfa76fe85597be1d1c83ae47914fa',14,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','size','Size','task','choice',NULL,NULL);
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
INSERT INTO "plan" VALUES(1,X'c28728117f8ba2f6a48a9dde1fb17310',1,17,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','2026-03-02 to 2026-05-01','time','2026-03-02','2026-05-01','2026-04-29',15,0,0,8178500,1,51,1,'dc4d2ba49d5dc042263340d973e2d77f 21412a014cca8d95ccb23a5898697aae 34ad3e0b2d0072dc2c867ac096d6d17e 1517823bad8dc5757b529a05b136a63a e693f466f3646dce7f23bdcf2716ff4a 75f8d01275ad39878586a5420b0c852f 0a5c4eea3a491fafa60ab08176b0dcb4 00c958c4b5f7af1d4af94446b5c9983f f45e0d228940b640d9a1b8fbaf403d65 5642479eaf7bced6132fedc4a83555cb 2cf464af094af0f1eaf2f1b16ac58e5f ',replace('dc4d2ba49d5dc042263340d973e2d77f e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-02T09:00:00Z 2026-03-03T17:00:00Z 960\n21412a014cca8d95ccb23a5898697aae d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-02T09:00:00Z 2026-03-05T17:00:00Z 1920\nccc7d69f21b8121416ea5b6b1670ed20 d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-06T09:00:00Z 2026-03-09T17:00:00Z 960\n9434b7d6de329ddc9df000c1b260a0bb d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-10T09:00:00Z 2026-03-12T16:15:00Z 1395\n0e4386e4747a4ab664be4a85d0498a85 d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-12T16:15:00Z 2026-03-18T16:15:00Z 1920\n34ad3e0b2d0072dc2c867ac096d6d17e e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-06T09:00:00Z 2026-03-17T17:00:00Z 3840\n1517823bad8dc5757b529a05b136a63a e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-18T09:00:00Z 2026-03-25T17:00:00Z 2880\ncbde46c9816821b1e3a5affa0f3bbe77 7831217c101a09219caba14511bd0a7d 2026-03-02T09:00:00Z 2026-03-13T17:00:00Z 4800\ne693f466f3646dce7f23bdcf2716ff4a e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-26T09:00:00Z 2026-03-27T17:00:00Z 960\n75f8d01275ad39878586a5420b0c852f e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-30T09:00:00Z 2026-04-03T17:00:00Z 2400\n0a5c4eea3a491fafa60ab08176b0dcb4 7831217c101a09219caba14511bd0a7d 2026-04-06T09:00:00Z 2026-04-09T17:00:00Z 1920\n00c958c4b5f7af1d4af94446b5c9983f e565a7b0b663b67b0a3cf1c750c7fe09 2026-04-10T09:00:00Z 2026-04-16T17:00:00Z 2400\nf45e0d228940b640d9a1b8fbaf403d65 d84012a6260a7ada2ae8c8ad72d92cb3 2026-04-17T09:00:00Z 2026-04-23T17:00:00Z 2400\n5642479eaf7bced6132fedc4a83555cb 7831217c101a09219caba14511bd0a7d 2026-04-24T09:00:00Z 2026-04-29T17:00:00Z 1920\n2cf464af094af0f1eaf2f1b16ac58e5f d84012a6260a7ada2ae8c8ad72d92cb3 2026-04-30T09:00:00Z 2026-05-01T17:00:00Z 960\n','\n',char(10)));
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
INSERT INTO baseline VALUES(1,X'c4ec94bce3436ccc8ef504eaa24a71d3',1,18,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','as agreed on 2026-03-02',1,'2026-05-01',15,8178500,1,replace('dc4d2ba49d5dc042263340d973e2d77f e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-02T09:00:00Z 2026-03-03T17:00:00Z 960\n21412a014cca8d95ccb23a5898697aae d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-02T09:00:00Z 2026-03-05T17:00:00Z 1920\nccc7d69f21b8121416ea5b6b1670ed20 d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-06T09:00:00Z 2026-03-09T17:00:00Z 960\n9434b7d6de329ddc9df000c1b260a0bb d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-10T09:00:00Z 2026-03-12T16:15:00Z 1395\n0e4386e4747a4ab664be4a85d0498a85 d84012a6260a7ada2ae8c8ad72d92cb3 2026-03-12T16:15:00Z 2026-03-18T16:15:00Z 1920\n34ad3e0b2d0072dc2c867ac096d6d17e e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-06T09:00:00Z 2026-03-17T17:00:00Z 3840\n1517823bad8dc5757b529a05b136a63a e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-18T09:00:00Z 2026-03-25T17:00:00Z 2880\ncbde46c9816821b1e3a5affa0f3bbe77 7831217c101a09219caba14511bd0a7d 2026-03-02T09:00:00Z 2026-03-13T17:00:00Z 4800\ne693f466f3646dce7f23bdcf2716ff4a e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-26T09:00:00Z 2026-03-27T17:00:00Z 960\n75f8d01275ad39878586a5420b0c852f e565a7b0b663b67b0a3cf1c750c7fe09 2026-03-30T09:00:00Z 2026-04-03T17:00:00Z 2400\n0a5c4eea3a491fafa60ab08176b0dcb4 7831217c101a09219caba14511bd0a7d 2026-04-06T09:00:00Z 2026-04-09T17:00:00Z 1920\n00c958c4b5f7af1d4af94446b5c9983f e565a7b0b663b67b0a3cf1c750c7fe09 2026-04-10T09:00:00Z 2026-04-16T17:00:00Z 2400\nf45e0d228940b640d9a1b8fbaf403d65 d84012a6260a7ada2ae8c8ad72d92cb3 2026-04-17T09:00:00Z 2026-04-23T17:00:00Z 2400\n5642479eaf7bced6132fedc4a83555cb 7831217c101a09219caba14511bd0a7d 2026-04-24T09:00:00Z 2026-04-29T17:00:00Z 1920\n2cf464af094af0f1eaf2f1b16ac58e5f d84012a6260a7ada2ae8c8ad72d92cb3 2026-04-30T09:00:00Z 2026-05-01T17:00:00Z 960\n','\n',char(10)));
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
COMMIT;
PRAGMA application_id = 1836413812;
PRAGMA user_version = 7;

PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE clone(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  me INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
INSERT INTO clone VALUES(1,X'9ca864022144940a36dfe98f001a94f4',1,13,X'f6d7019b4cf8efda6e12b4ae7f6bd114458b6d3ea5486badd80133ee875daf19');
CREATE TABLE lease(
  letter TEXT PRIMARY KEY,
  next INTEGER NOT NULL,
  last INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO lease VALUES('D',2,NULL);
INSERT INTO lease VALUES('E',2,NULL);
INSERT INTO lease VALUES('G',4,NULL);
INSERT INTO lease VALUES('H',3,NULL);
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
INSERT INTO operation VALUES(1,1,1,1,'2026-03-02T08:00:00Z','li','muster init old --template customer-service',NULL,NULL,X'472812e0104feeaa6cfad06b15f3bfddc18e1c7ef362651bb25bfca20998f092');
INSERT INTO operation VALUES(2,1,2,2,'2026-03-02T08:00:00Z','li','muster task start T1',NULL,NULL,X'c60a6e5ad2789476e5966e0ba802a5b29939a69da16503a8e1a8d417422e3b68');
INSERT INTO operation VALUES(3,1,3,3,'2026-03-02T08:00:00Z','li','muster task done T1',NULL,NULL,X'f91f93ca01e96b36877c1ed8c8306ce5912432f8e1c8f129c9fb1e992f4f20ef');
INSERT INTO operation VALUES(4,1,4,4,'2026-03-02T08:00:00Z','li','muster task edit T2 --title 问卷',NULL,NULL,X'246bc0b370540f80782d3db25a4cc439866d075a784f2d305a5f9b905660c33a');
INSERT INTO operation VALUES(5,1,5,5,'2026-03-02T08:00:00Z','li','muster meeting start E1',NULL,NULL,X'3419d839480804e3e690941b37af27bef4f9b23072fb4e07dadb706da2a42e12');
INSERT INTO operation VALUES(6,1,6,6,'2026-03-02T08:00:00Z','li','muster meeting decide Yes',NULL,NULL,X'ef9cd859113aeb501fb16034da8928390155da846a6381766a927b63e559b268');
INSERT INTO operation VALUES(7,1,7,7,'2026-03-02T08:00:00Z','li','muster meeting end E1',NULL,NULL,X'1bba371c92b20e3fb4dfd18e55057d89649dd99fa87c258d15ff7bb1977466b3');
INSERT INTO operation VALUES(8,1,8,8,'2026-03-02T08:00:00Z','li','muster review start --period week',NULL,NULL,X'59638bec0836f89ff84756cafccea58038d3cbaeb6c8353758d288b011e3be5f');
INSERT INTO operation VALUES(9,1,9,9,'2026-03-02T08:00:00Z','li','muster undo',8,NULL,X'b671353830a3342f8c303b154e7d1df1bf5cbec7562400e55a4a89bfe1ee22ac');
INSERT INTO operation VALUES(10,1,10,10,'2026-03-02T08:00:00Z','li','muster stage set Review --state doing --wip 2',NULL,NULL,X'40634cc461d5989385e50896865fec6a89249e07314ad9eaf6f13200b01fe932');
INSERT INTO operation VALUES(11,1,11,11,'2026-03-02T08:00:00Z','li','muster task start T3',NULL,NULL,X'3e0284f9c6d66025247404667529bc18c1eccbb1a35381e89ecbb5984678e3e4');
INSERT INTO operation VALUES(12,1,12,12,'2026-03-02T08:00:00Z','li','muster query save hot is:overdue',NULL,NULL,X'0cf7c0e358ba41937e852c315fc1e3109c44ca8848b1ffdcb38bc5d9b83041b0');
INSERT INTO operation VALUES(13,1,13,13,'2026-03-02T08:00:00Z','li','muster task edit T4 --every fri',NULL,NULL,X'f6d7019b4cf8efda6e12b4ae7f6bd114458b6d3ea5486badd80133ee875daf19');
CREATE TABLE change(
  key INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation(key),
  kind TEXT NOT NULL,
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  made_against INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
INSERT INTO change VALUES(1,1,'project',X'c5ff5efe124047c549fa01c32995faf2',0,NULL,'{"created":"2026-03-02T08:00:00Z","currency":"CNY","days_a_week":5,"hours_a_day":8,"name":"old","time_zone":"UTC"}');
INSERT INTO change VALUES(2,1,'project',X'c5ff5efe124047c549fa01c32995faf2',1,'{"budget":null,"end":null,"start":null,"vision":null}','{"budget":12000000,"end":"2026-06-22","start":"2026-03-02","vision":"Customers get a good answer at once, whichever channel they use"}');
INSERT INTO change VALUES(3,1,'member',X'a7622de7f3e07a22a5f39b95f9f144fc',0,NULL,'{"active":1,"created":"2026-03-02T08:00:00Z","external":0,"handle":"li"}');
INSERT INTO change VALUES(4,1,'member',X'9f66a040a2f0ab7b220dced72f7618a1',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Answers customers on every channel, records what they ask, and says what they miss","external":0,"handle":"service","rate":12000,"roles":["customer service"],"skills":["conversation=5","products=4","writing=3"]}');
INSERT INTO change VALUES(5,1,'member',X'17eb59257bcc67cc629f13209e1fda8c',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Solves what customer service cannot, runs the service system, and keeps the knowledge base true","external":0,"handle":"support","rate":16000,"roles":["technical support"],"skills":["systems=5","integration=4","testing=3"]}');
INSERT INTO change VALUES(6,1,'member',X'8672941e9c721ff7a3818a604ddbaab0',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month","external":0,"handle":"manager","rate":18000,"roles":["project manager"],"skills":["planning=5","analysis=4","training=3"]}');
INSERT INTO change VALUES(7,1,'goal',X'a72e95efb39b43510a98218fbc2c22d9',0,NULL,'{"body":"Service is measured by what customers say and by how long they wait; both improve within the project.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Two comparable teams got there in four months with one queue and a knowledge base","number":1,"owner":"8672941e9c721ff7a3818a604ddbaab0","start":"2026-03-02","state":"open","title":"Customers are glad to have asked us","why":"Customers who get a good answer at once stay, and tell others"}');
INSERT INTO change VALUES(8,1,'goal',X'b4c675e627d1761ef1f3c522725fd319',0,NULL,'{"body":"Average of all ratings given after a conversation, a month, on a scale of 1 to 5.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Conversations solved at first contact already get 4.6","number":2,"owner":"9f66a040a2f0ab7b220dced72f7618a1","parent":"a72e95efb39b43510a98218fbc2c22d9","start":"2026-03-02","state":"open","title":"Customers rate our service 4.5 or better","why":"The rating is what customers themselves say of us"}');
INSERT INTO change VALUES(9,1,'goal',X'1b8a0ce13d9cbd6c4613ca78176fdf35',0,NULL,'{"body":"Median time from a customer''s first message to a person''s first answer, in service hours.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"A third of the waiting is handover between queues, which goes away","number":3,"owner":"17eb59257bcc67cc629f13209e1fda8c","parent":"a72e95efb39b43510a98218fbc2c22d9","start":"2026-03-02","state":"open","title":"Customers wait no more than five minutes","why":"Waiting is the complaint we read most"}');
INSERT INTO change VALUES(10,1,'key_result',X'9292b8aa0b7e4acae201b729110e7375',0,NULL,'{"baseline":3.8,"created":"2026-03-02T08:00:00Z","direction":"up","goal":"b4c675e627d1761ef1f3c522725fd319","metric":"rating","number":1,"owner":"9f66a040a2f0ab7b220dced72f7618a1","source":"manual","target":4.5,"title":"Satisfaction rating","unit":"points"}');
INSERT INTO change VALUES(11,1,'key_result',X'49550926501434624708ba079c910f9c',0,NULL,'{"baseline":12,"created":"2026-03-02T08:00:00Z","direction":"down","goal":"1b8a0ce13d9cbd6c4613ca78176fdf35","metric":"response time","number":2,"owner":"17eb59257bcc67cc629f13209e1fda8c","source":"manual","target":5,"title":"Response time","unit":"min"}');
INSERT INTO change VALUES(12,1,'milestone',X'db8645c30144ca54ed00a84e71e3abb6',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Reasons for contact counted, baseline measured, requirements signed by service and support","due":"2026-03-20","number":1,"start":"2026-03-02","state":"open","title":"Requirements agreed","type":"phase"}');
INSERT INTO change VALUES(13,1,'milestone',X'd7a1f327d0f4d6b70e2181b83383eea3',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Every shift staffed, duties written down, everyone trained on the new process","due":"2026-04-03","number":2,"start":"2026-03-16","state":"open","title":"Team in place","type":"phase"}');
INSERT INTO change VALUES(14,1,'milestone',X'201e24daeda3e79203ecc682298d246b',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"One queue for all channels, knowledge base with the 50 most asked questions","due":"2026-05-08","number":3,"start":"2026-03-30","state":"open","title":"Service system built","type":"phase"}');
INSERT INTO change VALUES(15,1,'milestone',X'ad49e73f1578bcb62583157c229db48c',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Functional test without open critical bugs; user-experience test with ten customers passed","due":"2026-05-29","number":4,"start":"2026-05-04","state":"open","title":"Tested with real customers","type":"phase"}');
INSERT INTO change VALUES(16,1,'milestone',X'6c8473d7919314d295a264db0ccb6dec',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"All channels on the new queue for two weeks, both targets reached","due":"2026-06-22","number":5,"start":"2026-05-25","state":"open","title":"Launched","type":"phase"}');
INSERT INTO change VALUES(17,1,'risk',X'b4e2fbbfa91a797d96790d268ad034c9',0,NULL,'{"cause":"The supplier''s interface changes with its next release","created":"2026-03-02T08:00:00Z","effect":"Two queues stay in use, and waiting times do not fall","impact_cost":1500000,"impact_days":10,"number":1,"owner":"17eb59257bcc67cc629f13209e1fda8c","plan":"Build against the supplier''s test system first; keep the web form as a way round","probability":0.3,"response":"reduce","review_on":"2026-03-30","state":"open","title":"The chat channel cannot be connected in time","trigger":"The supplier''s test system fails two of our checks in a row"}');
INSERT INTO change VALUES(18,1,'risk',X'03e99857a866c2c9cf0faf38f44f3760',0,NULL,'{"cause":"New shifts and new tools at the same time","created":"2026-03-02T08:00:00Z","effect":"Ratings fall before they rise","impact_cost":2000000,"impact_days":15,"number":2,"owner":"8672941e9c721ff7a3818a604ddbaab0","plan":"Agree on shifts with the team before they change; train in working time","probability":0.2,"response":"avoid","review_on":"2026-03-23","state":"open","title":"Experienced agents leave during the change","trigger":"Two people ask to change team in one month"}');
INSERT INTO change VALUES(19,1,'risk',X'1de38c4b13e5046176e4b795e2d5811f',0,NULL,'{"cause":"The autumn campaign falls into the test phase","created":"2026-03-02T08:00:00Z","effect":"Tests are cut short","impact_cost":800000,"impact_days":5,"number":3,"owner":"8672941e9c721ff7a3818a604ddbaab0","plan":"Book two agents of the partner for these weeks","probability":0.4,"response":"transfer","review_on":"2026-04-13","state":"open","title":"Season brings twice the questions","trigger":"The campaign is moved forward"}');
INSERT INTO change VALUES(20,1,'task',X'f6fd6d414ce15cea7bb3c83a83fd2361',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"b4c675e627d1761ef1f3c522725fd319","milestone":"db8645c30144ca54ed00a84e71e3abb6","number":1,"owner":"9f66a040a2f0ab7b220dced72f7618a1","priority":2,"skills":["analysis=2"],"state":"todo","title":"Count why customers contact us","type":"task"}');
INSERT INTO change VALUES(21,1,'task',X'7385e657018415c18b505d2f5ad387cb',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":960,"estimate_high":1440,"estimate_low":480,"key_result":"49550926501434624708ba079c910f9c","milestone":"db8645c30144ca54ed00a84e71e3abb6","number":2,"owner":"17eb59257bcc67cc629f13209e1fda8c","priority":2,"state":"todo","title":"Measure rating and response time of the last three months","type":"task"}');
INSERT INTO change VALUES(22,1,'task',X'acd6ec33c3600ce8caa642b2ee23e33d',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-20","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"a72e95efb39b43510a98218fbc2c22d9","milestone":"db8645c30144ca54ed00a84e71e3abb6","number":3,"owner":"8672941e9c721ff7a3818a604ddbaab0","priority":2,"reviewer":"9f66a040a2f0ab7b220dced72f7618a1","state":"todo","title":"Write the requirements and have them signed","type":"requirement"}');
INSERT INTO change VALUES(23,1,'link',X'190e6070951ce46ca4f66ab9b631c6b0',0,NULL,'{"blocker":"f6fd6d414ce15cea7bb3c83a83fd2361","created":"2026-03-02T08:00:00Z","task":"acd6ec33c3600ce8caa642b2ee23e33d","type":"FS"}');
INSERT INTO change VALUES(24,1,'link',X'3be04acdeb48f7239eeb6084dd951bd7',0,NULL,'{"blocker":"7385e657018415c18b505d2f5ad387cb","created":"2026-03-02T08:00:00Z","task":"acd6ec33c3600ce8caa642b2ee23e33d","type":"FS"}');
INSERT INTO change VALUES(25,1,'acceptance',X'91d0a0f5894ea895ee8bd734264d9f1c',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"acd6ec33c3600ce8caa642b2ee23e33d","text":"Signed by customer service"}');
INSERT INTO change VALUES(26,1,'acceptance',X'd3637f13ae550c7521e9effc8d6b293e',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"acd6ec33c3600ce8caa642b2ee23e33d","text":"Signed by technical support"}');
INSERT INTO change VALUES(27,1,'task',X'7595c03eb3400713fcf00d772a09b37b',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-23","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"a72e95efb39b43510a98218fbc2c22d9","milestone":"d7a1f327d0f4d6b70e2181b83383eea3","number":4,"owner":"8672941e9c721ff7a3818a604ddbaab0","priority":2,"state":"todo","title":"Write down everyone''s duty and agree on it","type":"task"}');
INSERT INTO change VALUES(28,1,'task',X'8650264dc6140cf42eb4e88495549501',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-27","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"1b8a0ce13d9cbd6c4613ca78176fdf35","milestone":"d7a1f327d0f4d6b70e2181b83383eea3","number":5,"owner":"8672941e9c721ff7a3818a604ddbaab0","priority":2,"state":"todo","title":"Agree on shifts that cover the busy hours","type":"task"}');
INSERT INTO change VALUES(29,1,'link',X'876476cf9200dfd3a9045d9acd1c901b',0,NULL,'{"blocker":"f6fd6d414ce15cea7bb3c83a83fd2361","created":"2026-03-02T08:00:00Z","task":"8650264dc6140cf42eb4e88495549501","type":"FS"}');
INSERT INTO change VALUES(30,1,'task',X'29262b56f629bf821ab156f4fb0c9396',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-03","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"b4c675e627d1761ef1f3c522725fd319","milestone":"d7a1f327d0f4d6b70e2181b83383eea3","number":6,"owner":"8672941e9c721ff7a3818a604ddbaab0","priority":2,"state":"todo","title":"Train everyone on the new process","type":"task"}');
INSERT INTO change VALUES(31,1,'link',X'dffed7cc99c61092484a39859c257f03',0,NULL,'{"blocker":"7595c03eb3400713fcf00d772a09b37b","created":"2026-03-02T08:00:00Z","task":"29262b56f629bf821ab156f4fb0c9396","type":"FS"}');
INSERT INTO change VALUES(32,1,'link',X'343b6f6d06ac73d9aa5234e0f114b22d',0,NULL,'{"blocker":"acd6ec33c3600ce8caa642b2ee23e33d","created":"2026-03-02T08:00:00Z","task":"29262b56f629bf821ab156f4fb0c9396","type":"FS"}');
INSERT INTO change VALUES(33,1,'task',X'9353f57cac96d6d2687cbbdca8ac929f',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-17","estimate":3840,"estimate_high":5760,"estimate_low":2880,"goal":"1b8a0ce13d9cbd6c4613ca78176fdf35","milestone":"201e24daeda3e79203ecc682298d246b","number":7,"owner":"17eb59257bcc67cc629f13209e1fda8c","priority":2,"skills":["systems=4"],"state":"todo","title":"Set up one queue for all channels","type":"task"}');
INSERT INTO change VALUES(34,1,'link',X'9223632a53aa3f71ba2db159f4933168',0,NULL,'{"blocker":"acd6ec33c3600ce8caa642b2ee23e33d","created":"2026-03-02T08:00:00Z","task":"9353f57cac96d6d2687cbbdca8ac929f","type":"FS"}');
INSERT INTO change VALUES(35,1,'task',X'18becbb6752962a75680ef9efbeeace7',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-27","estimate":2880,"estimate_high":5760,"estimate_low":1920,"goal":"1b8a0ce13d9cbd6c4613ca78176fdf35","milestone":"201e24daeda3e79203ecc682298d246b","number":8,"owner":"17eb59257bcc67cc629f13209e1fda8c","priority":2,"risk":"b4e2fbbfa91a797d96790d268ad034c9","skills":["integration=4"],"state":"todo","title":"Connect the chat channel","type":"task"}');
INSERT INTO change VALUES(36,1,'link',X'f74f140b0ab0bf2101aac5fc97e9d43e',0,NULL,'{"blocker":"9353f57cac96d6d2687cbbdca8ac929f","created":"2026-03-02T08:00:00Z","task":"18becbb6752962a75680ef9efbeeace7","type":"FS"}');
INSERT INTO change VALUES(37,1,'task',X'eb2499edd5846ce5d29ba7da10f1e137',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-01","estimate":4800,"estimate_high":6720,"estimate_low":3840,"goal":"b4c675e627d1761ef1f3c522725fd319","milestone":"201e24daeda3e79203ecc682298d246b","number":9,"owner":"9f66a040a2f0ab7b220dced72f7618a1","priority":2,"reviewer":"17eb59257bcc67cc629f13209e1fda8c","skills":["writing=3"],"state":"todo","title":"Write answers to the 50 most asked questions","type":"task"}');
INSERT INTO change VALUES(38,1,'link',X'3260de54a69bc31d37464e25575f4cbc',0,NULL,'{"blocker":"f6fd6d414ce15cea7bb3c83a83fd2361","created":"2026-03-02T08:00:00Z","task":"eb2499edd5846ce5d29ba7da10f1e137","type":"FS"}');
INSERT INTO change VALUES(39,1,'task',X'27cf0f95b53b8eaca8a0a9dc4f487782',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-04","estimate":960,"estimate_high":1920,"estimate_low":480,"key_result":"9292b8aa0b7e4acae201b729110e7375","milestone":"201e24daeda3e79203ecc682298d246b","number":10,"owner":"17eb59257bcc67cc629f13209e1fda8c","priority":2,"state":"todo","title":"Ask for a rating after every conversation","type":"task"}');
INSERT INTO change VALUES(40,1,'link',X'1ac3b01afd219b9900458a37536aaaf8',0,NULL,'{"blocker":"9353f57cac96d6d2687cbbdca8ac929f","created":"2026-03-02T08:00:00Z","task":"27cf0f95b53b8eaca8a0a9dc4f487782","type":"FS"}');
INSERT INTO change VALUES(41,1,'task',X'3e8f35810db7f17608114d0397e94f3b',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-15","estimate":2400,"estimate_high":3840,"estimate_low":1440,"goal":"1b8a0ce13d9cbd6c4613ca78176fdf35","milestone":"ad49e73f1578bcb62583157c229db48c","number":11,"owner":"17eb59257bcc67cc629f13209e1fda8c","priority":2,"reviewer":"8672941e9c721ff7a3818a604ddbaab0","state":"todo","title":"Functional test of queue, chat and survey","type":"task"}');
INSERT INTO change VALUES(42,1,'link',X'b165e8985becb75a26880c72bdffaf23',0,NULL,'{"blocker":"18becbb6752962a75680ef9efbeeace7","created":"2026-03-02T08:00:00Z","task":"3e8f35810db7f17608114d0397e94f3b","type":"FS"}');
INSERT INTO change VALUES(43,1,'link',X'3ad5d5e448cb083621be4742829a8042',0,NULL,'{"blocker":"27cf0f95b53b8eaca8a0a9dc4f487782","created":"2026-03-02T08:00:00Z","task":"3e8f35810db7f17608114d0397e94f3b","type":"FS"}');
INSERT INTO change VALUES(44,1,'acceptance',X'02a84080c2c3ea14f35f075659abd373',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"3e8f35810db7f17608114d0397e94f3b","text":"Every requirement has a test"}');
INSERT INTO change VALUES(45,1,'acceptance',X'7ff8b5c9ab84f7dc0b9b81ef1ac3c5c8',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"3e8f35810db7f17608114d0397e94f3b","text":"No critical bug is open"}');
INSERT INTO change VALUES(46,1,'task',X'32787fc2eb20797356d3f95a740a4af7',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-22","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"b4c675e627d1761ef1f3c522725fd319","milestone":"ad49e73f1578bcb62583157c229db48c","number":12,"owner":"9f66a040a2f0ab7b220dced72f7618a1","priority":2,"reviewer":"8672941e9c721ff7a3818a604ddbaab0","state":"todo","title":"User-experience test with ten customers","type":"task"}');
INSERT INTO change VALUES(47,1,'link',X'ba24c77269a623a4039d6eae5352418f',0,NULL,'{"blocker":"3e8f35810db7f17608114d0397e94f3b","created":"2026-03-02T08:00:00Z","task":"32787fc2eb20797356d3f95a740a4af7","type":"FS"}');
INSERT INTO change VALUES(48,1,'link',X'5906c667b5da74939af5ac7193451b7a',0,NULL,'{"blocker":"eb2499edd5846ce5d29ba7da10f1e137","created":"2026-03-02T08:00:00Z","task":"32787fc2eb20797356d3f95a740a4af7","type":"FS"}');
INSERT INTO change VALUES(49,1,'acceptance',X'e849f1f29330eaf455487194e3b8fe44',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"32787fc2eb20797356d3f95a740a4af7","text":"Ten customers took part"}');
INSERT INTO change VALUES(50,1,'acceptance',X'9812b2fe8718aa0ce0df8323dd487934',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"32787fc2eb20797356d3f95a740a4af7","text":"Eight of ten found their answer alone"}');
INSERT INTO change VALUES(51,1,'task',X'0be347034f32fc849a163651e19ce5eb',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-29","estimate":2400,"estimate_high":4320,"estimate_low":1440,"goal":"a72e95efb39b43510a98218fbc2c22d9","milestone":"ad49e73f1578bcb62583157c229db48c","number":13,"owner":"17eb59257bcc67cc629f13209e1fda8c","priority":2,"state":"todo","title":"Mend what the tests showed","type":"task"}');
INSERT INTO change VALUES(52,1,'link',X'a5df39aef6c6d6c6f3efd471a59866cf',0,NULL,'{"blocker":"32787fc2eb20797356d3f95a740a4af7","created":"2026-03-02T08:00:00Z","task":"0be347034f32fc849a163651e19ce5eb","type":"FS"}');
INSERT INTO change VALUES(53,1,'task',X'4e97dd47836d18c3e9a3485b172ad7ea',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-05","estimate":2400,"estimate_high":3360,"estimate_low":1920,"goal":"a72e95efb39b43510a98218fbc2c22d9","milestone":"6c8473d7919314d295a264db0ccb6dec","number":14,"owner":"8672941e9c721ff7a3818a604ddbaab0","priority":2,"state":"todo","title":"Launch with one shift and watch it for a week","type":"task"}');
INSERT INTO change VALUES(54,1,'link',X'61641a80fb1282852f08d3de5f40f021',0,NULL,'{"blocker":"0be347034f32fc849a163651e19ce5eb","created":"2026-03-02T08:00:00Z","task":"4e97dd47836d18c3e9a3485b172ad7ea","type":"FS"}');
INSERT INTO change VALUES(55,1,'link',X'077faed84becdf6490844b900be1e88b',0,NULL,'{"blocker":"29262b56f629bf821ab156f4fb0c9396","created":"2026-03-02T08:00:00Z","task":"4e97dd47836d18c3e9a3485b172ad7ea","type":"FS"}');
INSERT INTO change VALUES(56,1,'task',X'd3ef5162ade2a27d531be4de32d51f62',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-12","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"a72e95efb39b43510a98218fbc2c22d9","milestone":"6c8473d7919314d295a264db0ccb6dec","number":15,"owner":"9f66a040a2f0ab7b220dced72f7618a1","priority":2,"state":"todo","title":"Move every shift to the new queue","type":"task"}');
INSERT INTO change VALUES(57,1,'link',X'555d5693d9143256dc543dcc7c0a9abf',0,NULL,'{"blocker":"4e97dd47836d18c3e9a3485b172ad7ea","created":"2026-03-02T08:00:00Z","task":"d3ef5162ade2a27d531be4de32d51f62","type":"FS"}');
INSERT INTO change VALUES(58,1,'task',X'77b83d426ba9a9a6941accc5af0f9a76',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-22","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"a72e95efb39b43510a98218fbc2c22d9","milestone":"6c8473d7919314d295a264db0ccb6dec","number":16,"owner":"8672941e9c721ff7a3818a604ddbaab0","priority":2,"state":"todo","title":"Report results to the department and hand over","type":"task"}');
INSERT INTO change VALUES(59,1,'link',X'd2e2535160607140ae7eafcbc55e6c71',0,NULL,'{"blocker":"d3ef5162ade2a27d531be4de32d51f62","created":"2026-03-02T08:00:00Z","task":"77b83d426ba9a9a6941accc5af0f9a76","type":"FS"}');
INSERT INTO change VALUES(60,1,'meeting',X'5cfcc295d685ed29884ceb532df544c1',0,NULL,'{"attendees":["9f66a040a2f0ab7b220dced72f7618a1","17eb59257bcc67cc629f13209e1fda8c","8672941e9c721ff7a3818a604ddbaab0"],"body":"Progress, problems, decisions, and who does what by when","created":"2026-03-02T08:00:00Z","every":"mon 10:00","length":45,"notice":1440,"number":1,"place":"Room 3 and WeCom","state":"open","title":"Weekly team meeting","type":"weekly"}');
INSERT INTO change VALUES(61,1,'report',X'432a6bc5c933f7f91762962d067fdb9f',0,NULL,'{"audience":"department","content":"status","created":"2026-03-02T08:00:00Z","every":"monthly 1 09:00","name":"monthly","owner":"8672941e9c721ff7a3818a604ddbaab0","title":"Monthly project report"}');
INSERT INTO change VALUES(62,2,'time_entry',X'e8ad2a664be3a8eecea05e82bcf4b0b1',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"a7622de7f3e07a22a5f39b95f9f144fc","number":1,"task":"f6fd6d414ce15cea7bb3c83a83fd2361"}');
INSERT INTO change VALUES(63,2,'task',X'f6fd6d414ce15cea7bb3c83a83fd2361',1,'{"started":null,"state":"todo"}','{"started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(64,3,'time_entry',X'e8ad2a664be3a8eecea05e82bcf4b0b1',2,'{"spent":null}','{"spent":0}');
INSERT INTO change VALUES(65,3,'task',X'f6fd6d414ce15cea7bb3c83a83fd2361',2,'{"closed":null,"state":"doing"}','{"closed":"2026-03-02T08:00:00Z","state":"done"}');
INSERT INTO change VALUES(66,4,'task',X'7385e657018415c18b505d2f5ad387cb',1,'{"title":"Measure rating and response time of the last three months"}','{"title":"问卷"}');
INSERT INTO change VALUES(67,5,'occurrence',X'8a9268398ffea62185ad74f780def12e',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","meeting":"5cfcc295d685ed29884ceb532df544c1","opened":"2026-03-02T08:00:00Z","start":"2026-03-02T10:00:00Z","state":"running"}');
INSERT INTO change VALUES(68,6,'decision',X'ba195f650f417c65e9f75b4fa82ac2ee',0,NULL,'{"created":"2026-03-02T08:00:00Z","meeting":"8a9268398ffea62185ad74f780def12e","number":1,"title":"Yes"}');
INSERT INTO change VALUES(69,7,'occurrence',X'8a9268398ffea62185ad74f780def12e',5,'{"ended":null,"state":"running"}','{"ended":"2026-03-02T08:00:00Z","state":"held"}');
INSERT INTO change VALUES(70,8,'review',X'fec811b8531ba286b2e64276aeec3d53',0,NULL,'{"author":"a7622de7f3e07a22a5f39b95f9f144fc","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}');
INSERT INTO change VALUES(71,9,'review',X'fec811b8531ba286b2e64276aeec3d53',8,'{"author":"a7622de7f3e07a22a5f39b95f9f144fc","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}',NULL);
INSERT INTO change VALUES(72,10,'stage',X'cbb5b7ca5a3636a0f2b721c80c34c746',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"Review","position":1,"state":"doing","wip":2}');
INSERT INTO change VALUES(73,11,'time_entry',X'be1ff2c9db2f823250bbdc92ff4e3d4c',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"a7622de7f3e07a22a5f39b95f9f144fc","number":2,"task":"acd6ec33c3600ce8caa642b2ee23e33d"}');
INSERT INTO change VALUES(74,11,'task',X'acd6ec33c3600ce8caa642b2ee23e33d',1,'{"stage":null,"started":null,"state":"todo"}','{"stage":"Review","started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(75,12,'query',X'bd536321f9e9bd41f54622083b0f82d0',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"hot","text":"is:overdue"}');
INSERT INTO change VALUES(76,13,'task',X'7595c03eb3400713fcf00d772a09b37b',1,'{"every":null}','{"every":"fri"}');
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
INSERT INTO project VALUES(1,X'c5ff5efe124047c549fa01c32995faf2',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','old','Customers get a good answer at once, whichever channel they use','2026-03-02','2026-06-22','CNY',12000000,8.0,5,'UTC',NULL);
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
INSERT INTO member VALUES(1,X'a7622de7f3e07a22a5f39b95f9f144fc',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','li',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(2,X'9f66a040a2f0ab7b220dced72f7618a1',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','service',NULL,NULL,'Answers customers on every channel, records what they ask, and says what they miss',2400,12000,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(3,X'17eb59257bcc67cc629f13209e1fda8c',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','support',NULL,NULL,'Solves what customer service cannot, runs the service system, and keeps the knowledge base true',2400,16000,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(4,X'8672941e9c721ff7a3818a604ddbaab0',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','manager',NULL,NULL,'Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month',2400,18000,NULL,NULL,NULL,NULL,0,1);
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
INSERT INTO goal VALUES(1,X'a72e95efb39b43510a98218fbc2c22d9',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers are glad to have asked us','Service is measured by what customers say and by how long they wait; both improve within the project.','Customers who get a good answer at once stay, and tell others','Two comparable teams got there in four months with one queue and a knowledge base',NULL,4,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(2,X'b4c675e627d1761ef1f3c522725fd319',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers rate our service 4.5 or better','Average of all ratings given after a conversation, a month, on a scale of 1 to 5.','The rating is what customers themselves say of us','Conversations solved at first contact already get 4.6',1,2,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(3,X'1b8a0ce13d9cbd6c4613ca78176fdf35',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers wait no more than five minutes','Median time from a customer''s first message to a person''s first answer, in service hours.','Waiting is the complaint we read most','A third of the waiting is handover between queues, which goes away',1,3,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
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
INSERT INTO key_result VALUES(1,X'9292b8aa0b7e4acae201b729110e7375',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',2,'Satisfaction rating','rating','points','up',3.7999999999999998223,4.5,'manual',2,NULL,NULL,NULL);
INSERT INTO key_result VALUES(2,X'49550926501434624708ba079c910f9c',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,'Response time','response time','min','down',12.0,5.0,'manual',3,NULL,NULL,NULL);
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
INSERT INTO milestone VALUES(1,X'db8645c30144ca54ed00a84e71e3abb6',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Requirements agreed',NULL,'phase','2026-03-02','2026-03-20','Reasons for contact counted, baseline measured, requirements signed by service and support','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(2,X'd7a1f327d0f4d6b70e2181b83383eea3',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Team in place',NULL,'phase','2026-03-16','2026-04-03','Every shift staffed, duties written down, everyone trained on the new process','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(3,X'201e24daeda3e79203ecc682298d246b',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Service system built',NULL,'phase','2026-03-30','2026-05-08','One queue for all channels, knowledge base with the 50 most asked questions','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(4,X'ad49e73f1578bcb62583157c229db48c',4,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Tested with real customers',NULL,'phase','2026-05-04','2026-05-29','Functional test without open critical bugs; user-experience test with ten customers passed','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(5,X'6c8473d7919314d295a264db0ccb6dec',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launched',NULL,'phase','2026-05-25','2026-06-22','All channels on the new queue for two weeks, both targets reached','open',NULL,NULL,NULL);
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
INSERT INTO risk VALUES(1,X'b4e2fbbfa91a797d96790d268ad034c9',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','The chat channel cannot be connected in time','The supplier''s interface changes with its next release','Two queues stay in use, and waiting times do not fall',0.29999999999999998889,10.0,1500000,3,'reduce','Build against the supplier''s test system first; keep the web form as a way round','The supplier''s test system fails two of our checks in a row','2026-03-30','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(2,X'03e99857a866c2c9cf0faf38f44f3760',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Experienced agents leave during the change','New shifts and new tools at the same time','Ratings fall before they rise',0.2000000000000000111,15.0,2000000,4,'avoid','Agree on shifts with the team before they change; train in working time','Two people ask to change team in one month','2026-03-23','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(3,X'1de38c4b13e5046176e4b795e2d5811f',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Season brings twice the questions','The autumn campaign falls into the test phase','Tests are cut short',0.4000000000000000222,5.0,800000,4,'transfer','Book two agents of the partner for these weeks','The campaign is moved forward','2026-04-13','open',NULL,NULL,NULL);
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
INSERT INTO meeting VALUES(1,X'5cfcc295d685ed29884ceb532df544c1',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Weekly team meeting','Progress, problems, decisions, and who does what by when','weekly','mon 10:00',NULL,45,'Room 3 and WeCom',1440,'open',NULL,NULL);
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
INSERT INTO occurrence VALUES(1,X'8a9268398ffea62185ad74f780def12e',7,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,'2026-03-02','2026-03-02T10:00:00Z','held','2026-03-02T08:00:00Z','2026-03-02T08:00:00Z');
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
INSERT INTO task VALUES(1,X'f6fd6d414ce15cea7bb3c83a83fd2361',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Count why customers contact us',NULL,'task','done',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-03-11',NULL,1440,960,2400,NULL,1,2,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(2,X'7385e657018415c18b505d2f5ad387cb',2,4,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','问卷',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-03-11',NULL,960,480,1440,NULL,1,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(3,X'acd6ec33c3600ce8caa642b2ee23e33d',3,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write the requirements and have them signed',NULL,'requirement','doing',NULL,2,NULL,NULL,4,2,NULL,NULL,'2026-03-20',NULL,1920,1440,2880,NULL,1,1,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z',NULL,NULL,NULL,'Review',NULL,NULL,NULL);
INSERT INTO task VALUES(4,X'7595c03eb3400713fcf00d772a09b37b',4,13,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write down everyone''s duty and agree on it',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-23',NULL,960,480,1440,NULL,2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fri',NULL,NULL);
INSERT INTO task VALUES(5,X'8650264dc6140cf42eb4e88495549501',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Agree on shifts that cover the busy hours',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-27',NULL,1440,960,2400,NULL,2,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(6,X'29262b56f629bf821ab156f4fb0c9396',6,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Train everyone on the new process',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-04-03',NULL,1920,1440,2880,NULL,2,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(7,X'9353f57cac96d6d2687cbbdca8ac929f',7,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Set up one queue for all channels',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-17',NULL,3840,2880,5760,NULL,3,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(8,X'18becbb6752962a75680ef9efbeeace7',8,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Connect the chat channel',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-27',NULL,2880,1920,5760,NULL,3,3,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(9,X'eb2499edd5846ce5d29ba7da10f1e137',9,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write answers to the 50 most asked questions',NULL,'task','todo',NULL,2,NULL,NULL,2,3,NULL,NULL,'2026-05-01',NULL,4800,3840,6720,NULL,3,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(10,X'27cf0f95b53b8eaca8a0a9dc4f487782',10,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Ask for a rating after every conversation',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-04',NULL,960,480,1920,NULL,3,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(11,X'3e8f35810db7f17608114d0397e94f3b',11,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Functional test of queue, chat and survey',NULL,'task','todo',NULL,2,NULL,NULL,3,4,NULL,NULL,'2026-05-15',NULL,2400,1440,3840,NULL,4,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(12,X'32787fc2eb20797356d3f95a740a4af7',12,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','User-experience test with ten customers',NULL,'task','todo',NULL,2,NULL,NULL,2,4,NULL,NULL,'2026-05-22',NULL,1920,1440,2880,NULL,4,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(13,X'0be347034f32fc849a163651e19ce5eb',13,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Mend what the tests showed',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-29',NULL,2400,1440,4320,NULL,4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(14,X'4e97dd47836d18c3e9a3485b172ad7ea',14,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launch with one shift and watch it for a week',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-05',NULL,2400,1920,3360,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(15,X'd3ef5162ade2a27d531be4de32d51f62',15,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Move every shift to the new queue',NULL,'task','todo',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-06-12',NULL,1920,1440,2880,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(16,X'77b83d426ba9a9a6941accc5af0f9a76',16,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Report results to the department and hand over',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-22',NULL,960,480,1440,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO link VALUES(1,X'190e6070951ce46ca4f66ab9b631c6b0',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'FS',NULL);
INSERT INTO link VALUES(2,X'3be04acdeb48f7239eeb6084dd951bd7',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'FS',NULL);
INSERT INTO link VALUES(3,X'876476cf9200dfd3a9045d9acd1c901b',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',5,1,'FS',NULL);
INSERT INTO link VALUES(4,X'dffed7cc99c61092484a39859c257f03',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,4,'FS',NULL);
INSERT INTO link VALUES(5,X'343b6f6d06ac73d9aa5234e0f114b22d',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,3,'FS',NULL);
INSERT INTO link VALUES(6,X'9223632a53aa3f71ba2db159f4933168',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',7,3,'FS',NULL);
INSERT INTO link VALUES(7,X'f74f140b0ab0bf2101aac5fc97e9d43e',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',8,7,'FS',NULL);
INSERT INTO link VALUES(8,X'3260de54a69bc31d37464e25575f4cbc',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',9,1,'FS',NULL);
INSERT INTO link VALUES(9,X'1ac3b01afd219b9900458a37536aaaf8',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',10,7,'FS',NULL);
INSERT INTO link VALUES(10,X'b165e8985becb75a26880c72bdffaf23',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,8,'FS',NULL);
INSERT INTO link VALUES(11,X'3ad5d5e448cb083621be4742829a8042',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,10,'FS',NULL);
INSERT INTO link VALUES(12,X'ba24c77269a623a4039d6eae5352418f',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,11,'FS',NULL);
INSERT INTO link VALUES(13,X'5906c667b5da74939af5ac7193451b7a',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,9,'FS',NULL);
INSERT INTO link VALUES(14,X'a5df39aef6c6d6c6f3efd471a59866cf',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',13,12,'FS',NULL);
INSERT INTO link VALUES(15,X'61641a80fb1282852f08d3de5f40f021',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,13,'FS',NULL);
INSERT INTO link VALUES(16,X'077faed84becdf6490844b900be1e88b',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,6,'FS',NULL);
INSERT INTO link VALUES(17,X'555d5693d9143256dc543dcc7c0a9abf',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',15,14,'FS',NULL);
INSERT INTO link VALUES(18,X'd2e2535160607140ae7eafcbc55e6c71',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',16,15,'FS',NULL);
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
INSERT INTO acceptance VALUES(1,X'91d0a0f5894ea895ee8bd734264d9f1c',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'Signed by customer service',0);
INSERT INTO acceptance VALUES(2,X'd3637f13ae550c7521e9effc8d6b293e',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'Signed by technical support',0);
INSERT INTO acceptance VALUES(3,X'02a84080c2c3ea14f35f075659abd373',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,1,'Every requirement has a test',0);
INSERT INTO acceptance VALUES(4,X'7ff8b5c9ab84f7dc0b9b81ef1ac3c5c8',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,2,'No critical bug is open',0);
INSERT INTO acceptance VALUES(5,X'e849f1f29330eaf455487194e3b8fe44',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,1,'Ten customers took part',0);
INSERT INTO acceptance VALUES(6,X'9812b2fe8718aa0ce0df8323dd487934',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,2,'Eight of ten found their answer alone',0);
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
) STRICT;
INSERT INTO time_entry VALUES(1,X'e8ad2a664be3a8eecea05e82bcf4b0b1',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,1,'2026-03-02T08:00:00Z',0,NULL);
INSERT INTO time_entry VALUES(2,X'be1ff2c9db2f823250bbdc92ff4e3d4c',2,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,3,'2026-03-02T08:00:00Z',NULL,NULL);
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
INSERT INTO decision VALUES(1,X'ba195f650f417c65e9f75b4fa82ac2ee',1,6,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Yes',1,NULL,NULL,NULL);
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
INSERT INTO report VALUES(1,X'432a6bc5c933f7f91762962d067fdb9f',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','monthly','Monthly project report','department','monthly 1 09:00','status',4,NULL);
CREATE TABLE query(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  text TEXT
) STRICT;
INSERT INTO "query" VALUES(1,X'bd536321f9e9bd41f54622083b0f82d0',12,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','hot','is:overdue');
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
INSERT INTO stage VALUES(1,X'cbb5b7ca5a3636a0f2b721c80c34c746',10,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Review','doing',1,2);
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
CREATE TABLE field_choices(
  owner INTEGER NOT NULL REFERENCES field(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE field_value(
  field INTEGER NOT NULL REFERENCES field(key) ON DELETE CASCADE,
  owner INTEGER NOT NULL,
  position INTEGER NOT NULL,
  item ANY NOT NULL,
  PRIMARY KEY(field, owner, position)
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
CREATE INDEX time_entry_task ON time_entry(task);
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
COMMIT;
PRAGMA application_id = 1836413812;
PRAGMA user_version = 4;

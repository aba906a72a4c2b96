PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE clone(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  me INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
INSERT INTO clone VALUES(1,X'44483ccfc8e61f0b3f00d2fb9ec4bcf5',1,16,X'4d41c8d8444a50321735e533c544c6d6dcf698d0dccb87d34a763398d81bc8e0');
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
INSERT INTO operation VALUES(1,1,1,1,'2026-03-02T08:00:00Z','li','muster init old --template customer-service --here',NULL,NULL,X'facd91cf3eab39660611036a4e2bc1a7b226bee05a0b604c07ff5f186e9ffb95');
INSERT INTO operation VALUES(2,1,2,2,'2026-03-02T08:00:00Z','li','muster task start T1',NULL,NULL,X'42bd05473cab820f3d3cd22eb6412eed5fb626d47c362e0006ac036a63e674ad');
INSERT INTO operation VALUES(3,1,3,3,'2026-03-02T08:00:00Z','li','muster task done T1',NULL,NULL,X'1dfd9bcc01752d4eda4ffb0dba3dbdc50de55749bbe360ac5995c955055bcddd');
INSERT INTO operation VALUES(4,1,4,4,'2026-03-02T08:00:00Z','li','muster task edit T2 --title 问卷',NULL,NULL,X'e09fbcaa897e15bce227117160ff1da34e30a5d425fc8e316c5659e3768e5897');
INSERT INTO operation VALUES(5,1,5,5,'2026-03-02T08:00:00Z','li','muster meeting start E1',NULL,NULL,X'ff983bbc63876b2f55da5829a42d2af7b977ff31c806cf14ad666872918f9dc6');
INSERT INTO operation VALUES(6,1,6,6,'2026-03-02T08:00:00Z','li','muster meeting decide Yes',NULL,NULL,X'6f790de0259203d5e9d38c55ded4ea91007c4f8fc7347c83a996610e328ef754');
INSERT INTO operation VALUES(7,1,7,7,'2026-03-02T08:00:00Z','li','muster meeting end E1',NULL,NULL,X'da14ce08958be1f17b0538f24cac9976c2c8df7c3f029d91c27194be700b898f');
INSERT INTO operation VALUES(8,1,8,8,'2026-03-02T08:00:00Z','li','muster review start --period week',NULL,NULL,X'5138cdfec2e519951985a7437024ca3705b8c834919d2de90fece32c7e706c27');
INSERT INTO operation VALUES(9,1,9,9,'2026-03-02T08:00:00Z','li','muster undo',8,NULL,X'5b34c78d6126532a637222611ad6c47119520b6eef26e05f734453e25d65eba7');
INSERT INTO operation VALUES(10,1,10,10,'2026-03-02T08:00:00Z','li','muster stage set Review --state doing --wip 2',NULL,NULL,X'1a5996f7a32073cbdefc0fc08cf3557381100dba14e93f543cd8220d2f4e0bde');
INSERT INTO operation VALUES(11,1,11,11,'2026-03-02T08:00:00Z','li','muster task start T3',NULL,NULL,X'a04055db1215f7dd3c55ab62f48bbabd31dbeee4c76ed3eab4f9f811504b35e9');
INSERT INTO operation VALUES(12,1,12,12,'2026-03-02T08:00:00Z','li','muster query save hot is:overdue',NULL,NULL,X'72330a993704e26b678afb872c61c2b1d9373fc94ba9bff6737bef4812f75b05');
INSERT INTO operation VALUES(13,1,13,13,'2026-03-02T08:00:00Z','li','muster task edit T4 --every fri',NULL,NULL,X'35264edb70961df09ab645b63a85d0808f60887b74512aaf29e64e1704f863ca');
INSERT INTO operation VALUES(14,1,14,14,'2026-03-02T08:00:00Z','li','muster field add Size --on task --type choice --choice S --choice M',NULL,NULL,X'7e250373ac1ad93bb53c58f46a2efc303865d9ba2eb18854dea556d6482f9e19');
INSERT INTO operation VALUES(15,1,15,15,'2026-03-02T08:00:00Z','li','muster task edit T4 --size M',NULL,NULL,X'ae45f234c38a4504344116f4a65da9571f49c4749b34f1212f2f590efc4f2288');
INSERT INTO operation VALUES(16,1,16,16,'2026-03-02T08:00:00Z','li','muster time log T5 45m --note Talked',NULL,NULL,X'4d41c8d8444a50321735e533c544c6d6dcf698d0dccb87d34a763398d81bc8e0');
CREATE TABLE change(
  key INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation(key),
  kind TEXT NOT NULL,
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  made_against INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
INSERT INTO change VALUES(1,1,'project',X'41e30d3f3151294acfe1011727b42485',0,NULL,'{"created":"2026-03-02T08:00:00Z","currency":"CNY","days_a_week":5,"hours_a_day":8,"name":"old","time_zone":"UTC"}');
INSERT INTO change VALUES(2,1,'project',X'41e30d3f3151294acfe1011727b42485',1,'{"budget":null,"end":null,"start":null,"vision":null}','{"budget":12000000,"end":"2026-06-22","start":"2026-03-02","vision":"Customers get a good answer at once, whichever channel they use"}');
INSERT INTO change VALUES(3,1,'member',X'b680da350a3c2762eaafd18b0e499fc7',0,NULL,'{"active":1,"created":"2026-03-02T08:00:00Z","external":0,"handle":"li"}');
INSERT INTO change VALUES(4,1,'member',X'04cbb452bffc047322133691c6d3fd91',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Answers customers on every channel, records what they ask, and says what they miss","external":0,"handle":"service","rate":12000,"roles":["customer service"],"skills":["conversation=5","products=4","writing=3"]}');
INSERT INTO change VALUES(5,1,'member',X'3d27167e0a2fe09b9fa7dc1812c9ffbe',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Solves what customer service cannot, runs the service system, and keeps the knowledge base true","external":0,"handle":"support","rate":16000,"roles":["technical support"],"skills":["systems=5","integration=4","testing=3"]}');
INSERT INTO change VALUES(6,1,'member',X'08834f1bc1fe61d4dde3c05cfe6d68ce',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month","external":0,"handle":"manager","rate":18000,"roles":["project manager"],"skills":["planning=5","analysis=4","training=3"]}');
INSERT INTO change VALUES(7,1,'goal',X'a6beafd1a7ca25abed2d327f68b53834',0,NULL,'{"body":"Service is measured by what customers say and by how long they wait; both improve within the project.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Two comparable teams got there in four months with one queue and a knowledge base","number":1,"owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","start":"2026-03-02","state":"open","title":"Customers are glad to have asked us","why":"Customers who get a good answer at once stay, and tell others"}');
INSERT INTO change VALUES(8,1,'goal',X'9370fa52a27b98cf12b2c28d5fdeaee8',0,NULL,'{"body":"Average of all ratings given after a conversation, a month, on a scale of 1 to 5.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Conversations solved at first contact already get 4.6","number":2,"owner":"04cbb452bffc047322133691c6d3fd91","parent":"a6beafd1a7ca25abed2d327f68b53834","start":"2026-03-02","state":"open","title":"Customers rate our service 4.5 or better","why":"The rating is what customers themselves say of us"}');
INSERT INTO change VALUES(9,1,'goal',X'd914a5971d4527350477e07bc567b65d',0,NULL,'{"body":"Median time from a customer''s first message to a person''s first answer, in service hours.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"A third of the waiting is handover between queues, which goes away","number":3,"owner":"3d27167e0a2fe09b9fa7dc1812c9ffbe","parent":"a6beafd1a7ca25abed2d327f68b53834","start":"2026-03-02","state":"open","title":"Customers wait no more than five minutes","why":"Waiting is the complaint we read most"}');
INSERT INTO change VALUES(10,1,'key_result',X'53151182c85a018a3088cf1608b4028f',0,NULL,'{"baseline":3.8,"created":"2026-03-02T08:00:00Z","direction":"up","goal":"9370fa52a27b98cf12b2c28d5fdeaee8","metric":"rating","number":1,"owner":"04cbb452bffc047322133691c6d3fd91","source":"manual","target":4.5,"title":"Satisfaction rating","unit":"points"}');
INSERT INTO change VALUES(11,1,'key_result',X'6790c3d8c6cdf2421339060295baf72d',0,NULL,'{"baseline":12,"created":"2026-03-02T08:00:00Z","direction":"down","goal":"d914a5971d4527350477e07bc567b65d","metric":"response time","number":2,"owner":"3d27167e0a2fe09b9fa7dc1812c9ffbe","source":"manual","target":5,"title":"Response time","unit":"min"}');
INSERT INTO change VALUES(12,1,'milestone',X'fccb119619cf0d126f9f545081526a5c',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Reasons for contact counted, baseline measured, requirements signed by service and support","due":"2026-03-20","number":1,"start":"2026-03-02","state":"open","title":"Requirements agreed","type":"phase"}');
INSERT INTO change VALUES(13,1,'milestone',X'11be407d8e7bc6b141816f6685911427',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Every shift staffed, duties written down, everyone trained on the new process","due":"2026-04-03","number":2,"start":"2026-03-16","state":"open","title":"Team in place","type":"phase"}');
INSERT INTO change VALUES(14,1,'milestone',X'fcf6a16125b4fdd1ebefbf85777038f4',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"One queue for all channels, knowledge base with the 50 most asked questions","due":"2026-05-08","number":3,"start":"2026-03-30","state":"open","title":"Service system built","type":"phase"}');
INSERT INTO change VALUES(15,1,'milestone',X'c783ffc20d38acf1ed254900189a8a27',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Functional test without open critical bugs; user-experience test with ten customers passed","due":"2026-05-29","number":4,"start":"2026-05-04","state":"open","title":"Tested with real customers","type":"phase"}');
INSERT INTO change VALUES(16,1,'milestone',X'399735788efb01f98c874feab5557e3a',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"All channels on the new queue for two weeks, both targets reached","due":"2026-06-22","number":5,"start":"2026-05-25","state":"open","title":"Launched","type":"phase"}');
INSERT INTO change VALUES(17,1,'risk',X'f79a448543387ae91163b93872678ac2',0,NULL,'{"cause":"The supplier''s interface changes with its next release","created":"2026-03-02T08:00:00Z","effect":"Two queues stay in use, and waiting times do not fall","impact_cost":1500000,"impact_days":10,"number":1,"owner":"3d27167e0a2fe09b9fa7dc1812c9ffbe","plan":"Build against the supplier''s test system first; keep the web form as a way round","probability":0.3,"response":"reduce","review_on":"2026-03-30","state":"open","title":"The chat channel cannot be connected in time","trigger":"The supplier''s test system fails two of our checks in a row"}');
INSERT INTO change VALUES(18,1,'risk',X'7745edfc59ef6ad8c4e81779bada1884',0,NULL,'{"cause":"New shifts and new tools at the same time","created":"2026-03-02T08:00:00Z","effect":"Ratings fall before they rise","impact_cost":2000000,"impact_days":15,"number":2,"owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","plan":"Agree on shifts with the team before they change; train in working time","probability":0.2,"response":"avoid","review_on":"2026-03-23","state":"open","title":"Experienced agents leave during the change","trigger":"Two people ask to change team in one month"}');
INSERT INTO change VALUES(19,1,'risk',X'662367aab3dcea51b4a00d16ae314aad',0,NULL,'{"cause":"The autumn campaign falls into the test phase","created":"2026-03-02T08:00:00Z","effect":"Tests are cut short","impact_cost":800000,"impact_days":5,"number":3,"owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","plan":"Book two agents of the partner for these weeks","probability":0.4,"response":"transfer","review_on":"2026-04-13","state":"open","title":"Season brings twice the questions","trigger":"The campaign is moved forward"}');
INSERT INTO change VALUES(20,1,'task',X'd3e2678c992bbbf8f0b4483e965c27ac',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"9370fa52a27b98cf12b2c28d5fdeaee8","milestone":"fccb119619cf0d126f9f545081526a5c","number":1,"owner":"04cbb452bffc047322133691c6d3fd91","priority":2,"skills":["analysis=2"],"state":"todo","title":"Count why customers contact us","type":"task"}');
INSERT INTO change VALUES(21,1,'task',X'5d6b24cd9d567d3f4a9c00020b5109a4',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":960,"estimate_high":1440,"estimate_low":480,"key_result":"6790c3d8c6cdf2421339060295baf72d","milestone":"fccb119619cf0d126f9f545081526a5c","number":2,"owner":"3d27167e0a2fe09b9fa7dc1812c9ffbe","priority":2,"state":"todo","title":"Measure rating and response time of the last three months","type":"task"}');
INSERT INTO change VALUES(22,1,'task',X'bd018646a358baf996f8f9c7bcb4b517',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-20","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"a6beafd1a7ca25abed2d327f68b53834","milestone":"fccb119619cf0d126f9f545081526a5c","number":3,"owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","priority":2,"reviewer":"04cbb452bffc047322133691c6d3fd91","state":"todo","title":"Write the requirements and have them signed","type":"requirement"}');
INSERT INTO change VALUES(23,1,'link',X'f965ccf1f0b9152c870aacff25b9763a',0,NULL,'{"blocker":"d3e2678c992bbbf8f0b4483e965c27ac","created":"2026-03-02T08:00:00Z","task":"bd018646a358baf996f8f9c7bcb4b517","type":"FS"}');
INSERT INTO change VALUES(24,1,'link',X'ce16dcc9d9861508e40f68aef043e94f',0,NULL,'{"blocker":"5d6b24cd9d567d3f4a9c00020b5109a4","created":"2026-03-02T08:00:00Z","task":"bd018646a358baf996f8f9c7bcb4b517","type":"FS"}');
INSERT INTO change VALUES(25,1,'acceptance',X'1fec9050283a132e5a460eecac7fb27d',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"bd018646a358baf996f8f9c7bcb4b517","text":"Signed by customer service"}');
INSERT INTO change VALUES(26,1,'acceptance',X'e3a3f904f815d7a25a8c636a8cdc3661',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"bd018646a358baf996f8f9c7bcb4b517","text":"Signed by technical support"}');
INSERT INTO change VALUES(27,1,'task',X'2257dd3a435793c3439fe8fe430fe126',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-23","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"a6beafd1a7ca25abed2d327f68b53834","milestone":"11be407d8e7bc6b141816f6685911427","number":4,"owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","priority":2,"state":"todo","title":"Write down everyone''s duty and agree on it","type":"task"}');
INSERT INTO change VALUES(28,1,'task',X'02b1c27b92ef1feb9295f7e4f551a648',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-27","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"d914a5971d4527350477e07bc567b65d","milestone":"11be407d8e7bc6b141816f6685911427","number":5,"owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","priority":2,"state":"todo","title":"Agree on shifts that cover the busy hours","type":"task"}');
INSERT INTO change VALUES(29,1,'link',X'e75a6b3777140ad4b1b72f5ef6a9b470',0,NULL,'{"blocker":"d3e2678c992bbbf8f0b4483e965c27ac","created":"2026-03-02T08:00:00Z","task":"02b1c27b92ef1feb9295f7e4f551a648","type":"FS"}');
INSERT INTO change VALUES(30,1,'task',X'cea650bd2636d4f80191dd5a3623c0c2',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-03","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"9370fa52a27b98cf12b2c28d5fdeaee8","milestone":"11be407d8e7bc6b141816f6685911427","number":6,"owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","priority":2,"state":"todo","title":"Train everyone on the new process","type":"task"}');
INSERT INTO change VALUES(31,1,'link',X'5b97a455a131835cbad56b5662989c65',0,NULL,'{"blocker":"2257dd3a435793c3439fe8fe430fe126","created":"2026-03-02T08:00:00Z","task":"cea650bd2636d4f80191dd5a3623c0c2","type":"FS"}');
INSERT INTO change VALUES(32,1,'link',X'020b3cccd5ac8327139e6c95063b8607',0,NULL,'{"blocker":"bd018646a358baf996f8f9c7bcb4b517","created":"2026-03-02T08:00:00Z","task":"cea650bd2636d4f80191dd5a3623c0c2","type":"FS"}');
INSERT INTO change VALUES(33,1,'task',X'815a46aa34384877f23563ccb43577dd',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-17","estimate":3840,"estimate_high":5760,"estimate_low":2880,"goal":"d914a5971d4527350477e07bc567b65d","milestone":"fcf6a16125b4fdd1ebefbf85777038f4","number":7,"owner":"3d27167e0a2fe09b9fa7dc1812c9ffbe","priority":2,"skills":["systems=4"],"state":"todo","title":"Set up one queue for all channels","type":"task"}');
INSERT INTO change VALUES(34,1,'link',X'ed65ae568c01c0ecdceba472ff3f285e',0,NULL,'{"blocker":"bd018646a358baf996f8f9c7bcb4b517","created":"2026-03-02T08:00:00Z","task":"815a46aa34384877f23563ccb43577dd","type":"FS"}');
INSERT INTO change VALUES(35,1,'task',X'd7ba0beeeda77581e00c13c5fd07e45b',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-27","estimate":2880,"estimate_high":5760,"estimate_low":1920,"goal":"d914a5971d4527350477e07bc567b65d","milestone":"fcf6a16125b4fdd1ebefbf85777038f4","number":8,"owner":"3d27167e0a2fe09b9fa7dc1812c9ffbe","priority":2,"risk":"f79a448543387ae91163b93872678ac2","skills":["integration=4"],"state":"todo","title":"Connect the chat channel","type":"task"}');
INSERT INTO change VALUES(36,1,'link',X'259691e934c704112d2b7300bb33e74f',0,NULL,'{"blocker":"815a46aa34384877f23563ccb43577dd","created":"2026-03-02T08:00:00Z","task":"d7ba0beeeda77581e00c13c5fd07e45b","type":"FS"}');
INSERT INTO change VALUES(37,1,'task',X'da518a992bba7f34ca58b8806dc5af74',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-01","estimate":4800,"estimate_high":6720,"estimate_low":3840,"goal":"9370fa52a27b98cf12b2c28d5fdeaee8","milestone":"fcf6a16125b4fdd1ebefbf85777038f4","number":9,"owner":"04cbb452bffc047322133691c6d3fd91","priority":2,"reviewer":"3d27167e0a2fe09b9fa7dc1812c9ffbe","skills":["writing=3"],"state":"todo","title":"Write answers to the 50 most asked questions","type":"task"}');
INSERT INTO change VALUES(38,1,'link',X'e5ab903918cfdb96e1d777098d15bcec',0,NULL,'{"blocker":"d3e2678c992bbbf8f0b4483e965c27ac","created":"2026-03-02T08:00:00Z","task":"da518a992bba7f34ca58b8806dc5af74","type":"FS"}');
INSERT INTO change VALUES(39,1,'task',X'96ef8226e40eca41cbc37db226070542',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-04","estimate":960,"estimate_high":1920,"estimate_low":480,"key_result":"53151182c85a018a3088cf1608b4028f","milestone":"fcf6a16125b4fdd1ebefbf85777038f4","number":10,"owner":"3d27167e0a2fe09b9fa7dc1812c9ffbe","priority":2,"state":"todo","title":"Ask for a rating after every conversation","type":"task"}');
INSERT INTO change VALUES(40,1,'link',X'fedf87cd5ec72a5dcc86e9160aea1d15',0,NULL,'{"blocker":"815a46aa34384877f23563ccb43577dd","created":"2026-03-02T08:00:00Z","task":"96ef8226e40eca41cbc37db226070542","type":"FS"}');
INSERT INTO change VALUES(41,1,'task',X'48e2a733e40480847d74163d12c7ed08',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-15","estimate":2400,"estimate_high":3840,"estimate_low":1440,"goal":"d914a5971d4527350477e07bc567b65d","milestone":"c783ffc20d38acf1ed254900189a8a27","number":11,"owner":"3d27167e0a2fe09b9fa7dc1812c9ffbe","priority":2,"reviewer":"08834f1bc1fe61d4dde3c05cfe6d68ce","state":"todo","title":"Functional test of queue, chat and survey","type":"task"}');
INSERT INTO change VALUES(42,1,'link',X'81def3ff271e5c8667cc6c5132b153d7',0,NULL,'{"blocker":"d7ba0beeeda77581e00c13c5fd07e45b","created":"2026-03-02T08:00:00Z","task":"48e2a733e40480847d74163d12c7ed08","type":"FS"}');
INSERT INTO change VALUES(43,1,'link',X'7c1688d2f9b86daf50e01d8bb66cd1e2',0,NULL,'{"blocker":"96ef8226e40eca41cbc37db226070542","created":"2026-03-02T08:00:00Z","task":"48e2a733e40480847d74163d12c7ed08","type":"FS"}');
INSERT INTO change VALUES(44,1,'acceptance',X'965b53091556c71c39f42d14f906c9da',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"48e2a733e40480847d74163d12c7ed08","text":"Every requirement has a test"}');
INSERT INTO change VALUES(45,1,'acceptance',X'200b83be564603f9b4581697b4f705cd',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"48e2a733e40480847d74163d12c7ed08","text":"No critical bug is open"}');
INSERT INTO change VALUES(46,1,'task',X'b476ac769487b196e689b00e78c7d393',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-22","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"9370fa52a27b98cf12b2c28d5fdeaee8","milestone":"c783ffc20d38acf1ed254900189a8a27","number":12,"owner":"04cbb452bffc047322133691c6d3fd91","priority":2,"reviewer":"08834f1bc1fe61d4dde3c05cfe6d68ce","state":"todo","title":"User-experience test with ten customers","type":"task"}');
INSERT INTO change VALUES(47,1,'link',X'2d8b6235c635b88c31a42658172a213d',0,NULL,'{"blocker":"48e2a733e40480847d74163d12c7ed08","created":"2026-03-02T08:00:00Z","task":"b476ac769487b196e689b00e78c7d393","type":"FS"}');
INSERT INTO change VALUES(48,1,'link',X'82404186ce7ffeef9280163f48ec23ff',0,NULL,'{"blocker":"da518a992bba7f34ca58b8806dc5af74","created":"2026-03-02T08:00:00Z","task":"b476ac769487b196e689b00e78c7d393","type":"FS"}');
INSERT INTO change VALUES(49,1,'acceptance',X'95916a70e9019e9963b171561fa9dc33',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"b476ac769487b196e689b00e78c7d393","text":"Ten customers took part"}');
INSERT INTO change VALUES(50,1,'acceptance',X'eb69cc8026d06674ae4d8e8881671583',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"b476ac769487b196e689b00e78c7d393","text":"Eight of ten found their answer alone"}');
INSERT INTO change VALUES(51,1,'task',X'0382ce76369277e86131ec507279d670',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-29","estimate":2400,"estimate_high":4320,"estimate_low":1440,"goal":"a6beafd1a7ca25abed2d327f68b53834","milestone":"c783ffc20d38acf1ed254900189a8a27","number":13,"owner":"3d27167e0a2fe09b9fa7dc1812c9ffbe","priority":2,"state":"todo","title":"Mend what the tests showed","type":"task"}');
INSERT INTO change VALUES(52,1,'link',X'098587e0d32d38b9c54a7597545adb24',0,NULL,'{"blocker":"b476ac769487b196e689b00e78c7d393","created":"2026-03-02T08:00:00Z","task":"0382ce76369277e86131ec507279d670","type":"FS"}');
INSERT INTO change VALUES(53,1,'task',X'9e17fa32e539cad685ac10e742df2b10',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-05","estimate":2400,"estimate_high":3360,"estimate_low":1920,"goal":"a6beafd1a7ca25abed2d327f68b53834","milestone":"399735788efb01f98c874feab5557e3a","number":14,"owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","priority":2,"state":"todo","title":"Launch with one shift and watch it for a week","type":"task"}');
INSERT INTO change VALUES(54,1,'link',X'3d43afe5f55c721e4c8659d02142a34b',0,NULL,'{"blocker":"0382ce76369277e86131ec507279d670","created":"2026-03-02T08:00:00Z","task":"9e17fa32e539cad685ac10e742df2b10","type":"FS"}');
INSERT INTO change VALUES(55,1,'link',X'2a4671eb4fd08eac29b1ef65a1c3c256',0,NULL,'{"blocker":"cea650bd2636d4f80191dd5a3623c0c2","created":"2026-03-02T08:00:00Z","task":"9e17fa32e539cad685ac10e742df2b10","type":"FS"}');
INSERT INTO change VALUES(56,1,'task',X'9ed2868ae58ac6fece384728fe714781',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-12","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"a6beafd1a7ca25abed2d327f68b53834","milestone":"399735788efb01f98c874feab5557e3a","number":15,"owner":"04cbb452bffc047322133691c6d3fd91","priority":2,"state":"todo","title":"Move every shift to the new queue","type":"task"}');
INSERT INTO change VALUES(57,1,'link',X'b7f62602990c86b37c69cde45435eaf7',0,NULL,'{"blocker":"9e17fa32e539cad685ac10e742df2b10","created":"2026-03-02T08:00:00Z","task":"9ed2868ae58ac6fece384728fe714781","type":"FS"}');
INSERT INTO change VALUES(58,1,'task',X'54137d74db4e9ad197cbab98e87635ac',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-22","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"a6beafd1a7ca25abed2d327f68b53834","milestone":"399735788efb01f98c874feab5557e3a","number":16,"owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","priority":2,"state":"todo","title":"Report results to the department and hand over","type":"task"}');
INSERT INTO change VALUES(59,1,'link',X'3e87ea5277a7e551d57a0158a986de0f',0,NULL,'{"blocker":"9ed2868ae58ac6fece384728fe714781","created":"2026-03-02T08:00:00Z","task":"54137d74db4e9ad197cbab98e87635ac","type":"FS"}');
INSERT INTO change VALUES(60,1,'meeting',X'13c686a04b76c54fdac6f22f9924d5aa',0,NULL,'{"attendees":["04cbb452bffc047322133691c6d3fd91","3d27167e0a2fe09b9fa7dc1812c9ffbe","08834f1bc1fe61d4dde3c05cfe6d68ce"],"body":"Progress, problems, decisions, and who does what by when","created":"2026-03-02T08:00:00Z","every":"mon 10:00","length":45,"notice":1440,"number":1,"place":"Room 3 and WeCom","state":"open","title":"Weekly team meeting","type":"weekly"}');
INSERT INTO change VALUES(61,1,'report',X'0e7f0a3789744d474939fcc98ad14a78',0,NULL,'{"audience":"department","content":"status","created":"2026-03-02T08:00:00Z","every":"monthly 1 09:00","name":"monthly","owner":"08834f1bc1fe61d4dde3c05cfe6d68ce","title":"Monthly project report"}');
INSERT INTO change VALUES(62,2,'time_entry',X'00208ff3f97eb04fd89dea8255a8cbc6',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"b680da350a3c2762eaafd18b0e499fc7","number":1,"task":"d3e2678c992bbbf8f0b4483e965c27ac"}');
INSERT INTO change VALUES(63,2,'task',X'd3e2678c992bbbf8f0b4483e965c27ac',1,'{"started":null,"state":"todo"}','{"started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(64,3,'time_entry',X'00208ff3f97eb04fd89dea8255a8cbc6',2,'{"spent":null}','{"spent":0}');
INSERT INTO change VALUES(65,3,'task',X'd3e2678c992bbbf8f0b4483e965c27ac',2,'{"closed":null,"state":"doing"}','{"closed":"2026-03-02T08:00:00Z","state":"done"}');
INSERT INTO change VALUES(66,4,'task',X'5d6b24cd9d567d3f4a9c00020b5109a4',1,'{"title":"Measure rating and response time of the last three months"}','{"title":"问卷"}');
INSERT INTO change VALUES(67,5,'occurrence',X'a4122bb32bb8819b20433e76a1bc53ca',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","meeting":"13c686a04b76c54fdac6f22f9924d5aa","opened":"2026-03-02T08:00:00Z","start":"2026-03-02T10:00:00Z","state":"running"}');
INSERT INTO change VALUES(68,6,'decision',X'944b89b3d2e36a2ac82f368e3e3c1d79',0,NULL,'{"created":"2026-03-02T08:00:00Z","meeting":"a4122bb32bb8819b20433e76a1bc53ca","number":1,"title":"Yes"}');
INSERT INTO change VALUES(69,7,'occurrence',X'a4122bb32bb8819b20433e76a1bc53ca',5,'{"ended":null,"state":"running"}','{"ended":"2026-03-02T08:00:00Z","state":"held"}');
INSERT INTO change VALUES(70,8,'review',X'3cad1d3c0eec66eb4d7fc96d54dcb4bb',0,NULL,'{"author":"b680da350a3c2762eaafd18b0e499fc7","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}');
INSERT INTO change VALUES(71,9,'review',X'3cad1d3c0eec66eb4d7fc96d54dcb4bb',8,'{"author":"b680da350a3c2762eaafd18b0e499fc7","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}',NULL);
INSERT INTO change VALUES(72,10,'stage',X'6b82028d635e428e681055d8d1c1cdb8',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"Review","position":1,"state":"doing","wip":2}');
INSERT INTO change VALUES(73,11,'time_entry',X'cbade24706c209125939765715271036',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"b680da350a3c2762eaafd18b0e499fc7","number":2,"task":"bd018646a358baf996f8f9c7bcb4b517"}');
INSERT INTO change VALUES(74,11,'task',X'bd018646a358baf996f8f9c7bcb4b517',1,'{"stage":null,"started":null,"state":"todo"}','{"stage":"Review","started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(75,12,'query',X'04f85453ecf18004eaf6baa9dd13adc3',0,NULL,'{"created":"2026-03-02T08:00:00Z","name":"hot","text":"is:overdue"}');
INSERT INTO change VALUES(76,13,'task',X'2257dd3a435793c3439fe8fe430fe126',1,'{"every":null}','{"every":"fri"}');
INSERT INTO change VALUES(77,14,'field',X'42bbd2195fe0d58feb9145c9732ce188',0,NULL,'{"choices":["S","M"],"created":"2026-03-02T08:00:00Z","name":"size","on":"task","title":"Size","type":"choice"}');
INSERT INTO change VALUES(78,15,'task',X'2257dd3a435793c3439fe8fe430fe126',13,'{"custom:42bbd2195fe0d58feb9145c9732ce188":null}','{"custom:42bbd2195fe0d58feb9145c9732ce188":"M"}');
INSERT INTO change VALUES(79,16,'time_entry',X'7b273d732697e495101bace00101c7ba',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","member":"b680da350a3c2762eaafd18b0e499fc7","note":"Talked","number":3,"spent":45,"task":"02b1c27b92ef1feb9295f7e4f551a648"}');
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
INSERT INTO project VALUES(1,X'41e30d3f3151294acfe1011727b42485',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','old','Customers get a good answer at once, whichever channel they use','2026-03-02','2026-06-22','CNY',12000000,8.0,5,'UTC',NULL);
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
INSERT INTO member VALUES(1,X'b680da350a3c2762eaafd18b0e499fc7',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','li',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(2,X'04cbb452bffc047322133691c6d3fd91',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','service',NULL,NULL,'Answers customers on every channel, records what they ask, and says what they miss',2400,12000,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(3,X'3d27167e0a2fe09b9fa7dc1812c9ffbe',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','support',NULL,NULL,'Solves what customer service cannot, runs the service system, and keeps the knowledge base true',2400,16000,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(4,X'08834f1bc1fe61d4dde3c05cfe6d68ce',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','manager',NULL,NULL,'Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month',2400,18000,NULL,NULL,NULL,NULL,0,1);
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
INSERT INTO goal VALUES(1,X'a6beafd1a7ca25abed2d327f68b53834',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers are glad to have asked us','Service is measured by what customers say and by how long they wait; both improve within the project.','Customers who get a good answer at once stay, and tell others','Two comparable teams got there in four months with one queue and a knowledge base',NULL,4,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(2,X'9370fa52a27b98cf12b2c28d5fdeaee8',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers rate our service 4.5 or better','Average of all ratings given after a conversation, a month, on a scale of 1 to 5.','The rating is what customers themselves say of us','Conversations solved at first contact already get 4.6',1,2,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(3,X'd914a5971d4527350477e07bc567b65d',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers wait no more than five minutes','Median time from a customer''s first message to a person''s first answer, in service hours.','Waiting is the complaint we read most','A third of the waiting is handover between queues, which goes away',1,3,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
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
INSERT INTO key_result VALUES(1,X'53151182c85a018a3088cf1608b4028f',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',2,'Satisfaction rating','rating','points','up',3.7999999999999998223,4.5,'manual',2,NULL,NULL,NULL);
INSERT INTO key_result VALUES(2,X'6790c3d8c6cdf2421339060295baf72d',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,'Response time','response time','min','down',12.0,5.0,'manual',3,NULL,NULL,NULL);
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
INSERT INTO milestone VALUES(1,X'fccb119619cf0d126f9f545081526a5c',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Requirements agreed',NULL,'phase','2026-03-02','2026-03-20','Reasons for contact counted, baseline measured, requirements signed by service and support','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(2,X'11be407d8e7bc6b141816f6685911427',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Team in place',NULL,'phase','2026-03-16','2026-04-03','Every shift staffed, duties written down, everyone trained on the new process','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(3,X'fcf6a16125b4fdd1ebefbf85777038f4',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Service system built',NULL,'phase','2026-03-30','2026-05-08','One queue for all channels, knowledge base with the 50 most asked questions','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(4,X'c783ffc20d38acf1ed254900189a8a27',4,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Tested with real customers',NULL,'phase','2026-05-04','2026-05-29','Functional test without open critical bugs; user-experience test with ten customers passed','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(5,X'399735788efb01f98c874feab5557e3a',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launched',NULL,'phase','2026-05-25','2026-06-22','All channels on the new queue for two weeks, both targets reached','open',NULL,NULL,NULL);
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
INSERT INTO risk VALUES(1,X'f79a448543387ae91163b93872678ac2',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','The chat channel cannot be connected in time','The supplier''s interface changes with its next release','Two queues stay in use, and waiting times do not fall',0.29999999999999998889,10.0,1500000,3,'reduce','Build against the supplier''s test system first; keep the web form as a way round','The supplier''s test system fails two of our checks in a row','2026-03-30','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(2,X'7745edfc59ef6ad8c4e81779bada1884',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Experienced agents leave during the change','New shifts and new tools at the same time','Ratings fall before they rise',0.2000000000000000111,15.0,2000000,4,'avoid','Agree on shifts with the team before they change; train in working time','Two people ask to change team in one month','2026-03-23','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(3,X'662367aab3dcea51b4a00d16ae314aad',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Season brings twice the questions','The autumn campaign falls into the test phase','Tests are cut short',0.4000000000000000222,5.0,800000,4,'transfer','Book two agents of the partner for these weeks','The campaign is moved forward','2026-04-13','open',NULL,NULL,NULL);
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
INSERT INTO meeting VALUES(1,X'13c686a04b76c54fdac6f22f9924d5aa',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Weekly team meeting','Progress, problems, decisions, and who does what by when','weekly','mon 10:00',NULL,45,'Room 3 and WeCom',1440,'open',NULL,NULL);
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
INSERT INTO occurrence VALUES(1,X'a4122bb32bb8819b20433e76a1bc53ca',7,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,'2026-03-02','2026-03-02T10:00:00Z','held','2026-03-02T08:00:00Z','2026-03-02T08:00:00Z');
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
INSERT INTO task VALUES(1,X'd3e2678c992bbbf8f0b4483e965c27ac',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Count why customers contact us',NULL,'task','done',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-03-11',NULL,1440,960,2400,NULL,1,2,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(2,X'5d6b24cd9d567d3f4a9c00020b5109a4',2,4,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','问卷',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-03-11',NULL,960,480,1440,NULL,1,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(3,X'bd018646a358baf996f8f9c7bcb4b517',3,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write the requirements and have them signed',NULL,'requirement','doing',NULL,2,NULL,NULL,4,2,NULL,NULL,'2026-03-20',NULL,1920,1440,2880,NULL,1,1,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z',NULL,NULL,NULL,'Review',NULL,NULL,NULL);
INSERT INTO task VALUES(4,X'2257dd3a435793c3439fe8fe430fe126',4,15,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write down everyone''s duty and agree on it',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-23',NULL,960,480,1440,NULL,2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fri',NULL,NULL);
INSERT INTO task VALUES(5,X'02b1c27b92ef1feb9295f7e4f551a648',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Agree on shifts that cover the busy hours',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-27',NULL,1440,960,2400,NULL,2,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(6,X'cea650bd2636d4f80191dd5a3623c0c2',6,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Train everyone on the new process',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-04-03',NULL,1920,1440,2880,NULL,2,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(7,X'815a46aa34384877f23563ccb43577dd',7,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Set up one queue for all channels',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-17',NULL,3840,2880,5760,NULL,3,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(8,X'd7ba0beeeda77581e00c13c5fd07e45b',8,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Connect the chat channel',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-27',NULL,2880,1920,5760,NULL,3,3,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(9,X'da518a992bba7f34ca58b8806dc5af74',9,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write answers to the 50 most asked questions',NULL,'task','todo',NULL,2,NULL,NULL,2,3,NULL,NULL,'2026-05-01',NULL,4800,3840,6720,NULL,3,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(10,X'96ef8226e40eca41cbc37db226070542',10,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Ask for a rating after every conversation',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-04',NULL,960,480,1920,NULL,3,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(11,X'48e2a733e40480847d74163d12c7ed08',11,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Functional test of queue, chat and survey',NULL,'task','todo',NULL,2,NULL,NULL,3,4,NULL,NULL,'2026-05-15',NULL,2400,1440,3840,NULL,4,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(12,X'b476ac769487b196e689b00e78c7d393',12,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','User-experience test with ten customers',NULL,'task','todo',NULL,2,NULL,NULL,2,4,NULL,NULL,'2026-05-22',NULL,1920,1440,2880,NULL,4,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(13,X'0382ce76369277e86131ec507279d670',13,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Mend what the tests showed',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-29',NULL,2400,1440,4320,NULL,4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(14,X'9e17fa32e539cad685ac10e742df2b10',14,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launch with one shift and watch it for a week',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-05',NULL,2400,1920,3360,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(15,X'9ed2868ae58ac6fece384728fe714781',15,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Move every shift to the new queue',NULL,'task','todo',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-06-12',NULL,1920,1440,2880,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(16,X'54137d74db4e9ad197cbab98e87635ac',16,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Report results to the department and hand over',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-22',NULL,960,480,1440,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO link VALUES(1,X'f965ccf1f0b9152c870aacff25b9763a',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'FS',NULL);
INSERT INTO link VALUES(2,X'ce16dcc9d9861508e40f68aef043e94f',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'FS',NULL);
INSERT INTO link VALUES(3,X'e75a6b3777140ad4b1b72f5ef6a9b470',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',5,1,'FS',NULL);
INSERT INTO link VALUES(4,X'5b97a455a131835cbad56b5662989c65',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,4,'FS',NULL);
INSERT INTO link VALUES(5,X'020b3cccd5ac8327139e6c95063b8607',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,3,'FS',NULL);
INSERT INTO link VALUES(6,X'ed65ae568c01c0ecdceba472ff3f285e',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',7,3,'FS',NULL);
INSERT INTO link VALUES(7,X'259691e934c704112d2b7300bb33e74f',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',8,7,'FS',NULL);
INSERT INTO link VALUES(8,X'e5ab903918cfdb96e1d777098d15bcec',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',9,1,'FS',NULL);
INSERT INTO link VALUES(9,X'fedf87cd5ec72a5dcc86e9160aea1d15',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',10,7,'FS',NULL);
INSERT INTO link VALUES(10,X'81def3ff271e5c8667cc6c5132b153d7',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,8,'FS',NULL);
INSERT INTO link VALUES(11,X'7c1688d2f9b86daf50e01d8bb66cd1e2',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,10,'FS',NULL);
INSERT INTO link VALUES(12,X'2d8b6235c635b88c31a42658172a213d',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,11,'FS',NULL);
INSERT INTO link VALUES(13,X'82404186ce7ffeef9280163f48ec23ff',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,9,'FS',NULL);
INSERT INTO link VALUES(14,X'098587e0d32d38b9c54a7597545adb24',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',13,12,'FS',NULL);
INSERT INTO link VALUES(15,X'3d43afe5f55c721e4c8659d02142a34b',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,13,'FS',NULL);
INSERT INTO link VALUES(16,X'2a4671eb4fd08eac29b1ef65a1c3c256',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,6,'FS',NULL);
INSERT INTO link VALUES(17,X'b7f62602990c86b37c69cde45435eaf7',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',15,14,'FS',NULL);
INSERT INTO link VALUES(18,X'3e87ea5277a7e551d57a0158a986de0f',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',16,15,'FS',NULL);
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
INSERT INTO acceptance VALUES(1,X'1fec9050283a132e5a460eecac7fb27d',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'Signed by customer service',0);
INSERT INTO acceptance VALUES(2,X'e3a3f904f815d7a25a8c636a8cdc3661',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'Signed by technical support',0);
INSERT INTO acceptance VALUES(3,X'965b53091556c71c39f42d14f906c9da',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,1,'Every requirement has a test',0);
INSERT INTO acceptance VALUES(4,X'200b83be564603f9b4581697b4f705cd',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,2,'No critical bug is open',0);
INSERT INTO acceptance VALUES(5,X'95916a70e9019e9963b171561fa9dc33',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,1,'Ten customers took part',0);
INSERT INTO acceptance VALUES(6,X'eb69cc8026d06674ae4d8e8881671583',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,2,'Eight of ten found their answer alone',0);
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
INSERT INTO time_entry VALUES(1,X'00208ff3f97eb04fd89dea8255a8cbc6',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,1,'2026-03-02T08:00:00Z',0,NULL,NULL);
INSERT INTO time_entry VALUES(2,X'cbade24706c209125939765715271036',2,11,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,3,'2026-03-02T08:00:00Z',NULL,NULL,NULL);
INSERT INTO time_entry VALUES(3,X'7b273d732697e495101bace00101c7ba',3,16,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,5,NULL,45,'Talked','2026-03-02');
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
INSERT INTO decision VALUES(1,X'944b89b3d2e36a2ac82f368e3e3c1d79',1,6,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Yes',1,NULL,NULL,NULL);
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
INSERT INTO report VALUES(1,X'0e7f0a3789744d474939fcc98ad14a78',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','monthly','Monthly project report','department','monthly 1 09:00','status',4,NULL);
CREATE TABLE query(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  text TEXT
) STRICT;
INSERT INTO "query" VALUES(1,X'04f85453ecf18004eaf6baa9dd13adc3',12,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','hot','is:overdue');
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
INSERT INTO stage VALUES(1,X'6b82028d635e428e681055d8d1c1cdb8',10,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Review','doing',1,2);
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
INSERT INTO field VALUES(1,X'42bbd2195fe0d58feb9145c9732ce188',14,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','size','Size','task','choice',NULL,NULL);
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
CREATE INDEX field_value_item ON field_value(field, item, owner);
CREATE INDEX time_entry_at ON time_entry(coalesce("from", day));
CREATE INDEX time_entry_from ON time_entry(member, "from");
CREATE INDEX time_entry_day ON time_entry(member, day) WHERE day IS NOT NULL;
CREATE INDEX time_entry_task ON time_entry(task, spent);
CREATE INDEX task_open ON task(owner, state, due, priority, closed, deferred_until, start_after) WHERE closed IS NULL;
COMMIT;
PRAGMA application_id = 1836413812;
PRAGMA user_version = 6;

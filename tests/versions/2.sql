PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE clone(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  me INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
INSERT INTO clone VALUES(1,X'768c3f0a21f0b8ebf779149aac883fb4',1,9,X'605e0a09432b3083b13c3446dfbbf3e1fb7a23e03a367c4b121a1ba8ba1e58e3');
CREATE TABLE lease(
  letter TEXT PRIMARY KEY,
  next INTEGER NOT NULL,
  last INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO lease VALUES('D',2,NULL);
INSERT INTO lease VALUES('E',2,NULL);
INSERT INTO lease VALUES('G',4,NULL);
INSERT INTO lease VALUES('H',2,NULL);
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
INSERT INTO operation VALUES(1,1,1,1,'2026-03-02T08:00:00Z','li','muster init old --template customer-service',NULL,NULL,X'9213ee99a5677c2ba2bc72229abc7babd0c8b7f534b085cc25248c500547965c');
INSERT INTO operation VALUES(2,1,2,2,'2026-03-02T08:00:00Z','li','muster task start T1',NULL,NULL,X'8450e9e9735ccf10e0c7cd5491e3783e103ad66ff3d3dc088b75c143d381fbd3');
INSERT INTO operation VALUES(3,1,3,3,'2026-03-02T08:00:00Z','li','muster task done T1',NULL,NULL,X'd4b4f5aebff50ea549ba89be182c97b2e53c719256e799888adf1f60068e69d4');
INSERT INTO operation VALUES(4,1,4,4,'2026-03-02T08:00:00Z','li','muster task edit T2 --title 问卷',NULL,NULL,X'98ee6bb87659a5483ba2f8771944391f494ef604cf20d69cf64dfe01414b616d');
INSERT INTO operation VALUES(5,1,5,5,'2026-03-02T08:00:00Z','li','muster meeting start E1',NULL,NULL,X'd6efa21d326148b616ee4f89dc32ac01b264c79a678612cd21c5cb67db6653f0');
INSERT INTO operation VALUES(6,1,6,6,'2026-03-02T08:00:00Z','li','muster meeting decide Yes',NULL,NULL,X'3376949f35e3ddb54fd6b5d48391167c79d7de29f23f16c2576c37c2e348d6d6');
INSERT INTO operation VALUES(7,1,7,7,'2026-03-02T08:00:00Z','li','muster meeting end E1',NULL,NULL,X'05cbf4cd833cd675f9721ca5ad048a3b226fa28d9b3e88644ca80f1138822577');
INSERT INTO operation VALUES(8,1,8,8,'2026-03-02T08:00:00Z','li','muster review start --period week',NULL,NULL,X'237230c1f8566fc7a2a157d6565eb7642fbc107ec23ba2a09ec8d10306920689');
INSERT INTO operation VALUES(9,1,9,9,'2026-03-02T08:00:00Z','li','muster undo',8,NULL,X'605e0a09432b3083b13c3446dfbbf3e1fb7a23e03a367c4b121a1ba8ba1e58e3');
CREATE TABLE change(
  key INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation(key),
  kind TEXT NOT NULL,
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  made_against INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
INSERT INTO change VALUES(1,1,'project',X'b3e031144f87bf3f2c58df7e203e9e66',0,NULL,'{"created":"2026-03-02T08:00:00Z","currency":"CNY","days_a_week":5,"hours_a_day":8,"name":"old","time_zone":"UTC"}');
INSERT INTO change VALUES(2,1,'project',X'b3e031144f87bf3f2c58df7e203e9e66',1,'{"budget":null,"end":null,"start":null,"vision":null}','{"budget":12000000,"end":"2026-06-22","start":"2026-03-02","vision":"Customers get a good answer at once, whichever channel they use"}');
INSERT INTO change VALUES(3,1,'member',X'e651e1794f2eec56f9397f03c4780435',0,NULL,'{"active":1,"created":"2026-03-02T08:00:00Z","external":0,"handle":"li"}');
INSERT INTO change VALUES(4,1,'member',X'1d2484b130d995b5669310035b958a85',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Answers customers on every channel, records what they ask, and says what they miss","external":0,"handle":"service","rate":12000,"roles":["customer service"],"skills":["conversation=5","products=4","writing=3"]}');
INSERT INTO change VALUES(5,1,'member',X'd0c7a254e8530d15083ddd8bac1c0f34',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Solves what customer service cannot, runs the service system, and keeps the knowledge base true","external":0,"handle":"support","rate":16000,"roles":["technical support"],"skills":["systems=5","integration=4","testing=3"]}');
INSERT INTO change VALUES(6,1,'member',X'4a2806c1ac46cde95241af608403bc72',0,NULL,'{"active":1,"capacity":2400,"created":"2026-03-02T08:00:00Z","duties":"Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month","external":0,"handle":"manager","rate":18000,"roles":["project manager"],"skills":["planning=5","analysis=4","training=3"]}');
INSERT INTO change VALUES(7,1,'goal',X'4b172e0c09fd6ad496ea7ba66749f9a8',0,NULL,'{"body":"Service is measured by what customers say and by how long they wait; both improve within the project.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Two comparable teams got there in four months with one queue and a knowledge base","number":1,"owner":"4a2806c1ac46cde95241af608403bc72","start":"2026-03-02","state":"open","title":"Customers are glad to have asked us","why":"Customers who get a good answer at once stay, and tell others"}');
INSERT INTO change VALUES(8,1,'goal',X'c8ff874efceab4e688637f014ae56d79',0,NULL,'{"body":"Average of all ratings given after a conversation, a month, on a scale of 1 to 5.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"Conversations solved at first contact already get 4.6","number":2,"owner":"1d2484b130d995b5669310035b958a85","parent":"4b172e0c09fd6ad496ea7ba66749f9a8","start":"2026-03-02","state":"open","title":"Customers rate our service 4.5 or better","why":"The rating is what customers themselves say of us"}');
INSERT INTO change VALUES(9,1,'goal',X'3762c76e725dc178ebb27ff3de4e0303',0,NULL,'{"body":"Median time from a customer''s first message to a person''s first answer, in service hours.","created":"2026-03-02T08:00:00Z","due":"2026-06-22","feasibility":"A third of the waiting is handover between queues, which goes away","number":3,"owner":"d0c7a254e8530d15083ddd8bac1c0f34","parent":"4b172e0c09fd6ad496ea7ba66749f9a8","start":"2026-03-02","state":"open","title":"Customers wait no more than five minutes","why":"Waiting is the complaint we read most"}');
INSERT INTO change VALUES(10,1,'key_result',X'174bf2f181d221ecfa82f4e046cb0696',0,NULL,'{"baseline":3.8,"created":"2026-03-02T08:00:00Z","direction":"up","goal":"c8ff874efceab4e688637f014ae56d79","metric":"rating","number":1,"owner":"1d2484b130d995b5669310035b958a85","source":"manual","target":4.5,"title":"Satisfaction rating","unit":"points"}');
INSERT INTO change VALUES(11,1,'key_result',X'90b4c4a2f4e7f6027f9203865b25d0bb',0,NULL,'{"baseline":12,"created":"2026-03-02T08:00:00Z","direction":"down","goal":"3762c76e725dc178ebb27ff3de4e0303","metric":"response time","number":2,"owner":"d0c7a254e8530d15083ddd8bac1c0f34","source":"manual","target":5,"title":"Response time","unit":"min"}');
INSERT INTO change VALUES(12,1,'milestone',X'cb82815409a557c41dc17fd93be04cab',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Reasons for contact counted, baseline measured, requirements signed by service and support","due":"2026-03-20","number":1,"start":"2026-03-02","state":"open","title":"Requirements agreed","type":"phase"}');
INSERT INTO change VALUES(13,1,'milestone',X'f83e4338cc767c3afc1060450d1d7f76',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Every shift staffed, duties written down, everyone trained on the new process","due":"2026-04-03","number":2,"start":"2026-03-16","state":"open","title":"Team in place","type":"phase"}');
INSERT INTO change VALUES(14,1,'milestone',X'094eb26d91ee9cbe0653ebfc5a6dc259',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"One queue for all channels, knowledge base with the 50 most asked questions","due":"2026-05-08","number":3,"start":"2026-03-30","state":"open","title":"Service system built","type":"phase"}');
INSERT INTO change VALUES(15,1,'milestone',X'a3e6a0251e4b4664b302bfa2eab96c13',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"Functional test without open critical bugs; user-experience test with ten customers passed","due":"2026-05-29","number":4,"start":"2026-05-04","state":"open","title":"Tested with real customers","type":"phase"}');
INSERT INTO change VALUES(16,1,'milestone',X'6b0c7df4cc08a2b41476f149c967d5ab',0,NULL,'{"created":"2026-03-02T08:00:00Z","criteria":"All channels on the new queue for two weeks, both targets reached","due":"2026-06-22","number":5,"start":"2026-05-25","state":"open","title":"Launched","type":"phase"}');
INSERT INTO change VALUES(17,1,'risk',X'c01157bfcdb2488e0aeb28935df8f14d',0,NULL,'{"cause":"The supplier''s interface changes with its next release","created":"2026-03-02T08:00:00Z","effect":"Two queues stay in use, and waiting times do not fall","impact_cost":1500000,"impact_days":10,"number":1,"owner":"d0c7a254e8530d15083ddd8bac1c0f34","plan":"Build against the supplier''s test system first; keep the web form as a way round","probability":0.3,"response":"reduce","review_on":"2026-03-30","state":"open","title":"The chat channel cannot be connected in time","trigger":"The supplier''s test system fails two of our checks in a row"}');
INSERT INTO change VALUES(18,1,'risk',X'6811e2022b18fa98dca8610ccb44660d',0,NULL,'{"cause":"New shifts and new tools at the same time","created":"2026-03-02T08:00:00Z","effect":"Ratings fall before they rise","impact_cost":2000000,"impact_days":15,"number":2,"owner":"4a2806c1ac46cde95241af608403bc72","plan":"Agree on shifts with the team before they change; train in working time","probability":0.2,"response":"avoid","review_on":"2026-03-23","state":"open","title":"Experienced agents leave during the change","trigger":"Two people ask to change team in one month"}');
INSERT INTO change VALUES(19,1,'risk',X'10efb1bf1f3e40d2b4d94ebd34f42ed2',0,NULL,'{"cause":"The autumn campaign falls into the test phase","created":"2026-03-02T08:00:00Z","effect":"Tests are cut short","impact_cost":800000,"impact_days":5,"number":3,"owner":"4a2806c1ac46cde95241af608403bc72","plan":"Book two agents of the partner for these weeks","probability":0.4,"response":"transfer","review_on":"2026-04-13","state":"open","title":"Season brings twice the questions","trigger":"The campaign is moved forward"}');
INSERT INTO change VALUES(20,1,'task',X'acb188033bae509c10f807ca871b9ca3',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"c8ff874efceab4e688637f014ae56d79","milestone":"cb82815409a557c41dc17fd93be04cab","number":1,"owner":"1d2484b130d995b5669310035b958a85","priority":2,"skills":["analysis=2"],"state":"todo","title":"Count why customers contact us","type":"task"}');
INSERT INTO change VALUES(21,1,'task',X'47d3c3e76f949b7e96d91521a7bbeafc',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-11","estimate":960,"estimate_high":1440,"estimate_low":480,"key_result":"90b4c4a2f4e7f6027f9203865b25d0bb","milestone":"cb82815409a557c41dc17fd93be04cab","number":2,"owner":"d0c7a254e8530d15083ddd8bac1c0f34","priority":2,"state":"todo","title":"Measure rating and response time of the last three months","type":"task"}');
INSERT INTO change VALUES(22,1,'task',X'4ac9ea65e33e582be95fdbae8bbe7dcc',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-20","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"4b172e0c09fd6ad496ea7ba66749f9a8","milestone":"cb82815409a557c41dc17fd93be04cab","number":3,"owner":"4a2806c1ac46cde95241af608403bc72","priority":2,"reviewer":"1d2484b130d995b5669310035b958a85","state":"todo","title":"Write the requirements and have them signed","type":"requirement"}');
INSERT INTO change VALUES(23,1,'link',X'74988ac82968d247a8465e3ec9ef2355',0,NULL,'{"blocker":"acb188033bae509c10f807ca871b9ca3","created":"2026-03-02T08:00:00Z","task":"4ac9ea65e33e582be95fdbae8bbe7dcc","type":"FS"}');
INSERT INTO change VALUES(24,1,'link',X'e66b1ab28b8a763af149bde6f5f806ef',0,NULL,'{"blocker":"47d3c3e76f949b7e96d91521a7bbeafc","created":"2026-03-02T08:00:00Z","task":"4ac9ea65e33e582be95fdbae8bbe7dcc","type":"FS"}');
INSERT INTO change VALUES(25,1,'acceptance',X'f47b2da15b105fc1071ed504cfadabd8',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"4ac9ea65e33e582be95fdbae8bbe7dcc","text":"Signed by customer service"}');
INSERT INTO change VALUES(26,1,'acceptance',X'7aadce51db362dfbce04e1cb22b3b38c',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"4ac9ea65e33e582be95fdbae8bbe7dcc","text":"Signed by technical support"}');
INSERT INTO change VALUES(27,1,'task',X'ba722f5c93e7ad9f38234bc723365a50',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-23","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"4b172e0c09fd6ad496ea7ba66749f9a8","milestone":"f83e4338cc767c3afc1060450d1d7f76","number":4,"owner":"4a2806c1ac46cde95241af608403bc72","priority":2,"state":"todo","title":"Write down everyone''s duty and agree on it","type":"task"}');
INSERT INTO change VALUES(28,1,'task',X'68972dfe7b150af243191e7fce866e67',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-03-27","estimate":1440,"estimate_high":2400,"estimate_low":960,"goal":"3762c76e725dc178ebb27ff3de4e0303","milestone":"f83e4338cc767c3afc1060450d1d7f76","number":5,"owner":"4a2806c1ac46cde95241af608403bc72","priority":2,"state":"todo","title":"Agree on shifts that cover the busy hours","type":"task"}');
INSERT INTO change VALUES(29,1,'link',X'a42dfe8c38499246950b32431096df42',0,NULL,'{"blocker":"acb188033bae509c10f807ca871b9ca3","created":"2026-03-02T08:00:00Z","task":"68972dfe7b150af243191e7fce866e67","type":"FS"}');
INSERT INTO change VALUES(30,1,'task',X'0c12eeefd5742a5ec8933a937e9ed430',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-03","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"c8ff874efceab4e688637f014ae56d79","milestone":"f83e4338cc767c3afc1060450d1d7f76","number":6,"owner":"4a2806c1ac46cde95241af608403bc72","priority":2,"state":"todo","title":"Train everyone on the new process","type":"task"}');
INSERT INTO change VALUES(31,1,'link',X'8b07ed99ad4d3406c409b934c4e118a7',0,NULL,'{"blocker":"ba722f5c93e7ad9f38234bc723365a50","created":"2026-03-02T08:00:00Z","task":"0c12eeefd5742a5ec8933a937e9ed430","type":"FS"}');
INSERT INTO change VALUES(32,1,'link',X'fa044b1a4f7e721f1c631acbf5547603',0,NULL,'{"blocker":"4ac9ea65e33e582be95fdbae8bbe7dcc","created":"2026-03-02T08:00:00Z","task":"0c12eeefd5742a5ec8933a937e9ed430","type":"FS"}');
INSERT INTO change VALUES(33,1,'task',X'b9f0dc74d7d7479b1f376eb76eaf2316',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-17","estimate":3840,"estimate_high":5760,"estimate_low":2880,"goal":"3762c76e725dc178ebb27ff3de4e0303","milestone":"094eb26d91ee9cbe0653ebfc5a6dc259","number":7,"owner":"d0c7a254e8530d15083ddd8bac1c0f34","priority":2,"skills":["systems=4"],"state":"todo","title":"Set up one queue for all channels","type":"task"}');
INSERT INTO change VALUES(34,1,'link',X'fa722218c6fc6cb04227887e9fa6dabe',0,NULL,'{"blocker":"4ac9ea65e33e582be95fdbae8bbe7dcc","created":"2026-03-02T08:00:00Z","task":"b9f0dc74d7d7479b1f376eb76eaf2316","type":"FS"}');
INSERT INTO change VALUES(35,1,'task',X'4d392bec7d6f51bd988d399cd34db8fa',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-04-27","estimate":2880,"estimate_high":5760,"estimate_low":1920,"goal":"3762c76e725dc178ebb27ff3de4e0303","milestone":"094eb26d91ee9cbe0653ebfc5a6dc259","number":8,"owner":"d0c7a254e8530d15083ddd8bac1c0f34","priority":2,"risk":"c01157bfcdb2488e0aeb28935df8f14d","skills":["integration=4"],"state":"todo","title":"Connect the chat channel","type":"task"}');
INSERT INTO change VALUES(36,1,'link',X'7f5fb09e154bf67affa64e4165756668',0,NULL,'{"blocker":"b9f0dc74d7d7479b1f376eb76eaf2316","created":"2026-03-02T08:00:00Z","task":"4d392bec7d6f51bd988d399cd34db8fa","type":"FS"}');
INSERT INTO change VALUES(37,1,'task',X'142f9ef36f4fef3d266aa5fce7bc52ff',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-01","estimate":4800,"estimate_high":6720,"estimate_low":3840,"goal":"c8ff874efceab4e688637f014ae56d79","milestone":"094eb26d91ee9cbe0653ebfc5a6dc259","number":9,"owner":"1d2484b130d995b5669310035b958a85","priority":2,"reviewer":"d0c7a254e8530d15083ddd8bac1c0f34","skills":["writing=3"],"state":"todo","title":"Write answers to the 50 most asked questions","type":"task"}');
INSERT INTO change VALUES(38,1,'link',X'318d36cd8c600ecf67849f4777e3e5be',0,NULL,'{"blocker":"acb188033bae509c10f807ca871b9ca3","created":"2026-03-02T08:00:00Z","task":"142f9ef36f4fef3d266aa5fce7bc52ff","type":"FS"}');
INSERT INTO change VALUES(39,1,'task',X'9deb00a3e1fc46f02ec1cb245ce5c7ed',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-04","estimate":960,"estimate_high":1920,"estimate_low":480,"key_result":"174bf2f181d221ecfa82f4e046cb0696","milestone":"094eb26d91ee9cbe0653ebfc5a6dc259","number":10,"owner":"d0c7a254e8530d15083ddd8bac1c0f34","priority":2,"state":"todo","title":"Ask for a rating after every conversation","type":"task"}');
INSERT INTO change VALUES(40,1,'link',X'dedb88b64c24bbf831aa291181290718',0,NULL,'{"blocker":"b9f0dc74d7d7479b1f376eb76eaf2316","created":"2026-03-02T08:00:00Z","task":"9deb00a3e1fc46f02ec1cb245ce5c7ed","type":"FS"}');
INSERT INTO change VALUES(41,1,'task',X'882fae6dd2d0452b01337a18eb8e7ea0',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-15","estimate":2400,"estimate_high":3840,"estimate_low":1440,"goal":"3762c76e725dc178ebb27ff3de4e0303","milestone":"a3e6a0251e4b4664b302bfa2eab96c13","number":11,"owner":"d0c7a254e8530d15083ddd8bac1c0f34","priority":2,"reviewer":"4a2806c1ac46cde95241af608403bc72","state":"todo","title":"Functional test of queue, chat and survey","type":"task"}');
INSERT INTO change VALUES(42,1,'link',X'2f8e65ae14d47446a7854fdff9075b77',0,NULL,'{"blocker":"4d392bec7d6f51bd988d399cd34db8fa","created":"2026-03-02T08:00:00Z","task":"882fae6dd2d0452b01337a18eb8e7ea0","type":"FS"}');
INSERT INTO change VALUES(43,1,'link',X'43ca945cf5d5285d4fab5502a169b5db',0,NULL,'{"blocker":"9deb00a3e1fc46f02ec1cb245ce5c7ed","created":"2026-03-02T08:00:00Z","task":"882fae6dd2d0452b01337a18eb8e7ea0","type":"FS"}');
INSERT INTO change VALUES(44,1,'acceptance',X'24f4627b141f14530f8f57556fb3e08d',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"882fae6dd2d0452b01337a18eb8e7ea0","text":"Every requirement has a test"}');
INSERT INTO change VALUES(45,1,'acceptance',X'e749a97e98845ef57d3ceb291fecaba1',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"882fae6dd2d0452b01337a18eb8e7ea0","text":"No critical bug is open"}');
INSERT INTO change VALUES(46,1,'task',X'a14ff4aebfbb09584e89342087bf1953',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-22","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"c8ff874efceab4e688637f014ae56d79","milestone":"a3e6a0251e4b4664b302bfa2eab96c13","number":12,"owner":"1d2484b130d995b5669310035b958a85","priority":2,"reviewer":"4a2806c1ac46cde95241af608403bc72","state":"todo","title":"User-experience test with ten customers","type":"task"}');
INSERT INTO change VALUES(47,1,'link',X'8ab32010946eeb6084f17a655d8ebf0a',0,NULL,'{"blocker":"882fae6dd2d0452b01337a18eb8e7ea0","created":"2026-03-02T08:00:00Z","task":"a14ff4aebfbb09584e89342087bf1953","type":"FS"}');
INSERT INTO change VALUES(48,1,'link',X'c85767d9cf7da6c2c472d987c428e670',0,NULL,'{"blocker":"142f9ef36f4fef3d266aa5fce7bc52ff","created":"2026-03-02T08:00:00Z","task":"a14ff4aebfbb09584e89342087bf1953","type":"FS"}');
INSERT INTO change VALUES(49,1,'acceptance',X'bd237143492a4714692f5e5b9a81c1cd',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":1,"task":"a14ff4aebfbb09584e89342087bf1953","text":"Ten customers took part"}');
INSERT INTO change VALUES(50,1,'acceptance',X'5f330f4b257fcd07542882a9774f034a',0,NULL,'{"checked":0,"created":"2026-03-02T08:00:00Z","position":2,"task":"a14ff4aebfbb09584e89342087bf1953","text":"Eight of ten found their answer alone"}');
INSERT INTO change VALUES(51,1,'task',X'd8ae48dbbda652144c7bc39811e64d33',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-05-29","estimate":2400,"estimate_high":4320,"estimate_low":1440,"goal":"4b172e0c09fd6ad496ea7ba66749f9a8","milestone":"a3e6a0251e4b4664b302bfa2eab96c13","number":13,"owner":"d0c7a254e8530d15083ddd8bac1c0f34","priority":2,"state":"todo","title":"Mend what the tests showed","type":"task"}');
INSERT INTO change VALUES(52,1,'link',X'060b592fb258384d7a2c84d17716b450',0,NULL,'{"blocker":"a14ff4aebfbb09584e89342087bf1953","created":"2026-03-02T08:00:00Z","task":"d8ae48dbbda652144c7bc39811e64d33","type":"FS"}');
INSERT INTO change VALUES(53,1,'task',X'fa3a5a759080f11fc2f4d9125e20851c',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-05","estimate":2400,"estimate_high":3360,"estimate_low":1920,"goal":"4b172e0c09fd6ad496ea7ba66749f9a8","milestone":"6b0c7df4cc08a2b41476f149c967d5ab","number":14,"owner":"4a2806c1ac46cde95241af608403bc72","priority":2,"state":"todo","title":"Launch with one shift and watch it for a week","type":"task"}');
INSERT INTO change VALUES(54,1,'link',X'705b4ea20aa988198d01711aa7daeab0',0,NULL,'{"blocker":"d8ae48dbbda652144c7bc39811e64d33","created":"2026-03-02T08:00:00Z","task":"fa3a5a759080f11fc2f4d9125e20851c","type":"FS"}');
INSERT INTO change VALUES(55,1,'link',X'f981467c9d0e35047c24085be4fd1191',0,NULL,'{"blocker":"0c12eeefd5742a5ec8933a937e9ed430","created":"2026-03-02T08:00:00Z","task":"fa3a5a759080f11fc2f4d9125e20851c","type":"FS"}');
INSERT INTO change VALUES(56,1,'task',X'b50dd8f8fa1f5b12312b6af18f974fe6',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-12","estimate":1920,"estimate_high":2880,"estimate_low":1440,"goal":"4b172e0c09fd6ad496ea7ba66749f9a8","milestone":"6b0c7df4cc08a2b41476f149c967d5ab","number":15,"owner":"1d2484b130d995b5669310035b958a85","priority":2,"state":"todo","title":"Move every shift to the new queue","type":"task"}');
INSERT INTO change VALUES(57,1,'link',X'066aaa66e53963a945aa03faca278148',0,NULL,'{"blocker":"fa3a5a759080f11fc2f4d9125e20851c","created":"2026-03-02T08:00:00Z","task":"b50dd8f8fa1f5b12312b6af18f974fe6","type":"FS"}');
INSERT INTO change VALUES(58,1,'task',X'07595238b5efc3f8e8b97b31e4979216',0,NULL,'{"created":"2026-03-02T08:00:00Z","due":"2026-06-22","estimate":960,"estimate_high":1440,"estimate_low":480,"goal":"4b172e0c09fd6ad496ea7ba66749f9a8","milestone":"6b0c7df4cc08a2b41476f149c967d5ab","number":16,"owner":"4a2806c1ac46cde95241af608403bc72","priority":2,"state":"todo","title":"Report results to the department and hand over","type":"task"}');
INSERT INTO change VALUES(59,1,'link',X'040a239bed8bf12142263f259c8f26b0',0,NULL,'{"blocker":"b50dd8f8fa1f5b12312b6af18f974fe6","created":"2026-03-02T08:00:00Z","task":"07595238b5efc3f8e8b97b31e4979216","type":"FS"}');
INSERT INTO change VALUES(60,1,'meeting',X'24706f140cdaedc217882416f0047f38',0,NULL,'{"attendees":["1d2484b130d995b5669310035b958a85","d0c7a254e8530d15083ddd8bac1c0f34","4a2806c1ac46cde95241af608403bc72"],"body":"Progress, problems, decisions, and who does what by when","created":"2026-03-02T08:00:00Z","every":"mon 10:00","length":45,"notice":1440,"number":1,"place":"Room 3 and WeCom","state":"open","title":"Weekly team meeting","type":"weekly"}');
INSERT INTO change VALUES(61,1,'report',X'fcaaeead57e611218deefd10dd9075db',0,NULL,'{"audience":"department","content":"status","created":"2026-03-02T08:00:00Z","every":"monthly 1 09:00","name":"monthly","owner":"4a2806c1ac46cde95241af608403bc72","title":"Monthly project report"}');
INSERT INTO change VALUES(62,2,'time_entry',X'51b91c8ec06e8ef57fdad133895cc95f',0,NULL,'{"created":"2026-03-02T08:00:00Z","from":"2026-03-02T08:00:00Z","member":"e651e1794f2eec56f9397f03c4780435","number":1,"task":"acb188033bae509c10f807ca871b9ca3"}');
INSERT INTO change VALUES(63,2,'task',X'acb188033bae509c10f807ca871b9ca3',1,'{"started":null,"state":"todo"}','{"started":"2026-03-02T08:00:00Z","state":"doing"}');
INSERT INTO change VALUES(64,3,'time_entry',X'51b91c8ec06e8ef57fdad133895cc95f',2,'{"spent":null}','{"spent":0}');
INSERT INTO change VALUES(65,3,'task',X'acb188033bae509c10f807ca871b9ca3',2,'{"closed":null,"state":"doing"}','{"closed":"2026-03-02T08:00:00Z","state":"done"}');
INSERT INTO change VALUES(66,4,'task',X'47d3c3e76f949b7e96d91521a7bbeafc',1,'{"title":"Measure rating and response time of the last three months"}','{"title":"问卷"}');
INSERT INTO change VALUES(67,5,'occurrence',X'f743a843f437d0c32f3eb3cf6e3e148d',0,NULL,'{"created":"2026-03-02T08:00:00Z","day":"2026-03-02","meeting":"24706f140cdaedc217882416f0047f38","opened":"2026-03-02T08:00:00Z","start":"2026-03-02T10:00:00Z","state":"running"}');
INSERT INTO change VALUES(68,6,'decision',X'a1c2c6b140115b7a80854a40414961fc',0,NULL,'{"created":"2026-03-02T08:00:00Z","meeting":"f743a843f437d0c32f3eb3cf6e3e148d","number":1,"title":"Yes"}');
INSERT INTO change VALUES(69,7,'occurrence',X'f743a843f437d0c32f3eb3cf6e3e148d',5,'{"ended":null,"state":"running"}','{"ended":"2026-03-02T08:00:00Z","state":"held"}');
INSERT INTO change VALUES(70,8,'review',X'9252acb222bcf84b9924b63f57cd629b',0,NULL,'{"author":"e651e1794f2eec56f9397f03c4780435","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}');
INSERT INTO change VALUES(71,9,'review',X'9252acb222bcf84b9924b63f57cd629b',8,'{"author":"e651e1794f2eec56f9397f03c4780435","cost":"green","created":"2026-03-02T08:00:00Z","from":"2026-02-24","number":1,"numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"green\",\"reason\":\"nothing was due\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"green\",\"reason\":\"no open bugs\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"green\",\"reason\":\"3 open risks, all watched\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":15,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":0,\"overdue\":0,\"blocked\":0,\"due_in_period\":0,\"due_in_period_done\":0,\"on_time_share\":null,\"milestones_late\":0,\"key_results\":2,\"key_results_behind\":0,\"bugs_critical\":0,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":0,\"bugs_closed\":0,\"budget\":\"120,000.00 CNY\",\"spent\":\"0.00 CNY\",\"hours\":0,\"risks_open\":3,\"risks_occurred\":0,\"risk_days\":8}}","quality":"green","risk":"green","schedule":"green","state":"open","title":"2026-02-24..2026-03-02","until":"2026-03-02"}',NULL);
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
INSERT INTO project VALUES(1,X'b3e031144f87bf3f2c58df7e203e9e66',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','old','Customers get a good answer at once, whichever channel they use','2026-03-02','2026-06-22','CNY',12000000,8.0,5,'UTC',NULL);
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
INSERT INTO member VALUES(1,X'e651e1794f2eec56f9397f03c4780435',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','li',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(2,X'1d2484b130d995b5669310035b958a85',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','service',NULL,NULL,'Answers customers on every channel, records what they ask, and says what they miss',2400,12000,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(3,X'd0c7a254e8530d15083ddd8bac1c0f34',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','support',NULL,NULL,'Solves what customer service cannot, runs the service system, and keeps the knowledge base true',2400,16000,NULL,NULL,NULL,NULL,0,1);
INSERT INTO member VALUES(4,X'4a2806c1ac46cde95241af608403bc72',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','manager',NULL,NULL,'Keeps goals, plan and budget in step, removes what blocks people, and reports every week and month',2400,18000,NULL,NULL,NULL,NULL,0,1);
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
INSERT INTO goal VALUES(1,X'4b172e0c09fd6ad496ea7ba66749f9a8',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers are glad to have asked us','Service is measured by what customers say and by how long they wait; both improve within the project.','Customers who get a good answer at once stay, and tell others','Two comparable teams got there in four months with one queue and a knowledge base',NULL,4,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(2,X'c8ff874efceab4e688637f014ae56d79',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers rate our service 4.5 or better','Average of all ratings given after a conversation, a month, on a scale of 1 to 5.','The rating is what customers themselves say of us','Conversations solved at first contact already get 4.6',1,2,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
INSERT INTO goal VALUES(3,X'3762c76e725dc178ebb27ff3de4e0303',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Customers wait no more than five minutes','Median time from a customer''s first message to a person''s first answer, in service hours.','Waiting is the complaint we read most','A third of the waiting is handover between queues, which goes away',1,3,'2026-03-02','2026-06-22',NULL,'open',NULL,NULL,NULL);
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
INSERT INTO key_result VALUES(1,X'174bf2f181d221ecfa82f4e046cb0696',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',2,'Satisfaction rating','rating','points','up',3.7999999999999998223,4.5,'manual',2,NULL,NULL,NULL);
INSERT INTO key_result VALUES(2,X'90b4c4a2f4e7f6027f9203865b25d0bb',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,'Response time','response time','min','down',12.0,5.0,'manual',3,NULL,NULL,NULL);
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
INSERT INTO milestone VALUES(1,X'cb82815409a557c41dc17fd93be04cab',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Requirements agreed',NULL,'phase','2026-03-02','2026-03-20','Reasons for contact counted, baseline measured, requirements signed by service and support','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(2,X'f83e4338cc767c3afc1060450d1d7f76',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Team in place',NULL,'phase','2026-03-16','2026-04-03','Every shift staffed, duties written down, everyone trained on the new process','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(3,X'094eb26d91ee9cbe0653ebfc5a6dc259',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Service system built',NULL,'phase','2026-03-30','2026-05-08','One queue for all channels, knowledge base with the 50 most asked questions','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(4,X'a3e6a0251e4b4664b302bfa2eab96c13',4,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Tested with real customers',NULL,'phase','2026-05-04','2026-05-29','Functional test without open critical bugs; user-experience test with ten customers passed','open',NULL,NULL,NULL);
INSERT INTO milestone VALUES(5,X'6b0c7df4cc08a2b41476f149c967d5ab',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launched',NULL,'phase','2026-05-25','2026-06-22','All channels on the new queue for two weeks, both targets reached','open',NULL,NULL,NULL);
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
INSERT INTO risk VALUES(1,X'c01157bfcdb2488e0aeb28935df8f14d',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','The chat channel cannot be connected in time','The supplier''s interface changes with its next release','Two queues stay in use, and waiting times do not fall',0.29999999999999998889,10.0,1500000,3,'reduce','Build against the supplier''s test system first; keep the web form as a way round','The supplier''s test system fails two of our checks in a row','2026-03-30','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(2,X'6811e2022b18fa98dca8610ccb44660d',2,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Experienced agents leave during the change','New shifts and new tools at the same time','Ratings fall before they rise',0.2000000000000000111,15.0,2000000,4,'avoid','Agree on shifts with the team before they change; train in working time','Two people ask to change team in one month','2026-03-23','open',NULL,NULL,NULL);
INSERT INTO risk VALUES(3,X'10efb1bf1f3e40d2b4d94ebd34f42ed2',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Season brings twice the questions','The autumn campaign falls into the test phase','Tests are cut short',0.4000000000000000222,5.0,800000,4,'transfer','Book two agents of the partner for these weeks','The campaign is moved forward','2026-04-13','open',NULL,NULL,NULL);
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
INSERT INTO meeting VALUES(1,X'24706f140cdaedc217882416f0047f38',1,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Weekly team meeting','Progress, problems, decisions, and who does what by when','weekly','mon 10:00',NULL,45,'Room 3 and WeCom',1440,'open',NULL,NULL);
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
INSERT INTO occurrence VALUES(1,X'f743a843f437d0c32f3eb3cf6e3e148d',7,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,'2026-03-02','2026-03-02T10:00:00Z','held','2026-03-02T08:00:00Z','2026-03-02T08:00:00Z');
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
INSERT INTO task VALUES(1,X'acb188033bae509c10f807ca871b9ca3',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Count why customers contact us',NULL,'task','done',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-03-11',NULL,1440,960,2400,NULL,1,2,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(2,X'47d3c3e76f949b7e96d91521a7bbeafc',2,4,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','问卷',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-03-11',NULL,960,480,1440,NULL,1,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(3,X'4ac9ea65e33e582be95fdbae8bbe7dcc',3,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write the requirements and have them signed',NULL,'requirement','todo',NULL,2,NULL,NULL,4,2,NULL,NULL,'2026-03-20',NULL,1920,1440,2880,NULL,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(4,X'ba722f5c93e7ad9f38234bc723365a50',4,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write down everyone''s duty and agree on it',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-23',NULL,960,480,1440,NULL,2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(5,X'68972dfe7b150af243191e7fce866e67',5,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Agree on shifts that cover the busy hours',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-03-27',NULL,1440,960,2400,NULL,2,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(6,X'0c12eeefd5742a5ec8933a937e9ed430',6,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Train everyone on the new process',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-04-03',NULL,1920,1440,2880,NULL,2,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(7,X'b9f0dc74d7d7479b1f376eb76eaf2316',7,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Set up one queue for all channels',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-17',NULL,3840,2880,5760,NULL,3,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(8,X'4d392bec7d6f51bd988d399cd34db8fa',8,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Connect the chat channel',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-04-27',NULL,2880,1920,5760,NULL,3,3,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(9,X'142f9ef36f4fef3d266aa5fce7bc52ff',9,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Write answers to the 50 most asked questions',NULL,'task','todo',NULL,2,NULL,NULL,2,3,NULL,NULL,'2026-05-01',NULL,4800,3840,6720,NULL,3,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(10,X'9deb00a3e1fc46f02ec1cb245ce5c7ed',10,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Ask for a rating after every conversation',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-04',NULL,960,480,1920,NULL,3,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(11,X'882fae6dd2d0452b01337a18eb8e7ea0',11,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Functional test of queue, chat and survey',NULL,'task','todo',NULL,2,NULL,NULL,3,4,NULL,NULL,'2026-05-15',NULL,2400,1440,3840,NULL,4,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(12,X'a14ff4aebfbb09584e89342087bf1953',12,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','User-experience test with ten customers',NULL,'task','todo',NULL,2,NULL,NULL,2,4,NULL,NULL,'2026-05-22',NULL,1920,1440,2880,NULL,4,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(13,X'd8ae48dbbda652144c7bc39811e64d33',13,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Mend what the tests showed',NULL,'task','todo',NULL,2,NULL,NULL,3,NULL,NULL,NULL,'2026-05-29',NULL,2400,1440,4320,NULL,4,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(14,X'fa3a5a759080f11fc2f4d9125e20851c',14,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Launch with one shift and watch it for a week',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-05',NULL,2400,1920,3360,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(15,X'b50dd8f8fa1f5b12312b6af18f974fe6',15,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Move every shift to the new queue',NULL,'task','todo',NULL,2,NULL,NULL,2,NULL,NULL,NULL,'2026-06-12',NULL,1920,1440,2880,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO task VALUES(16,X'07595238b5efc3f8e8b97b31e4979216',16,1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Report results to the department and hand over',NULL,'task','todo',NULL,2,NULL,NULL,4,NULL,NULL,NULL,'2026-06-22',NULL,960,480,1440,NULL,5,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO link VALUES(1,X'74988ac82968d247a8465e3ec9ef2355',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'FS',NULL);
INSERT INTO link VALUES(2,X'e66b1ab28b8a763af149bde6f5f806ef',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'FS',NULL);
INSERT INTO link VALUES(3,X'a42dfe8c38499246950b32431096df42',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',5,1,'FS',NULL);
INSERT INTO link VALUES(4,X'8b07ed99ad4d3406c409b934c4e118a7',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,4,'FS',NULL);
INSERT INTO link VALUES(5,X'fa044b1a4f7e721f1c631acbf5547603',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',6,3,'FS',NULL);
INSERT INTO link VALUES(6,X'fa722218c6fc6cb04227887e9fa6dabe',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',7,3,'FS',NULL);
INSERT INTO link VALUES(7,X'7f5fb09e154bf67affa64e4165756668',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',8,7,'FS',NULL);
INSERT INTO link VALUES(8,X'318d36cd8c600ecf67849f4777e3e5be',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',9,1,'FS',NULL);
INSERT INTO link VALUES(9,X'dedb88b64c24bbf831aa291181290718',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',10,7,'FS',NULL);
INSERT INTO link VALUES(10,X'2f8e65ae14d47446a7854fdff9075b77',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,8,'FS',NULL);
INSERT INTO link VALUES(11,X'43ca945cf5d5285d4fab5502a169b5db',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,10,'FS',NULL);
INSERT INTO link VALUES(12,X'8ab32010946eeb6084f17a655d8ebf0a',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,11,'FS',NULL);
INSERT INTO link VALUES(13,X'c85767d9cf7da6c2c472d987c428e670',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,9,'FS',NULL);
INSERT INTO link VALUES(14,X'060b592fb258384d7a2c84d17716b450',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',13,12,'FS',NULL);
INSERT INTO link VALUES(15,X'705b4ea20aa988198d01711aa7daeab0',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,13,'FS',NULL);
INSERT INTO link VALUES(16,X'f981467c9d0e35047c24085be4fd1191',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',14,6,'FS',NULL);
INSERT INTO link VALUES(17,X'066aaa66e53963a945aa03faca278148',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',15,14,'FS',NULL);
INSERT INTO link VALUES(18,X'040a239bed8bf12142263f259c8f26b0',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',16,15,'FS',NULL);
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
INSERT INTO acceptance VALUES(1,X'f47b2da15b105fc1071ed504cfadabd8',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,1,'Signed by customer service',0);
INSERT INTO acceptance VALUES(2,X'7aadce51db362dfbce04e1cb22b3b38c',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',3,2,'Signed by technical support',0);
INSERT INTO acceptance VALUES(3,X'24f4627b141f14530f8f57556fb3e08d',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,1,'Every requirement has a test',0);
INSERT INTO acceptance VALUES(4,X'e749a97e98845ef57d3ceb291fecaba1',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',11,2,'No critical bug is open',0);
INSERT INTO acceptance VALUES(5,X'bd237143492a4714692f5e5b9a81c1cd',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,1,'Ten customers took part',0);
INSERT INTO acceptance VALUES(6,X'5f330f4b257fcd07542882a9774f034a',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',12,2,'Eight of ten found their answer alone',0);
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
INSERT INTO time_entry VALUES(1,X'51b91c8ec06e8ef57fdad133895cc95f',1,3,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z',1,1,'2026-03-02T08:00:00Z',0,NULL);
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
INSERT INTO decision VALUES(1,X'a1c2c6b140115b7a80854a40414961fc',1,6,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','Yes',1,NULL,NULL,NULL);
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
INSERT INTO report VALUES(1,X'fcaaeead57e611218deefd10dd9075db',1,'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','monthly','Monthly project report','department','monthly 1 09:00','status',4,NULL);
CREATE TABLE query(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  text TEXT
) STRICT;
CREATE TABLE last_standup(
  member INTEGER PRIMARY KEY REFERENCES member(key) ON DELETE CASCADE,
  moment TEXT NOT NULL
) STRICT;
CREATE INDEX operation_undoes ON operation(undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_actor ON operation(actor, key);
CREATE INDEX change_record ON change(uid, operation);
CREATE INDEX change_operation ON change(operation);
CREATE INDEX task_open ON task(owner, state, due) WHERE closed IS NULL;
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
COMMIT;
PRAGMA application_id = 1836413812;
PRAGMA user_version = 2;

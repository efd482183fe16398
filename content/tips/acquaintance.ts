import type { Tip } from '../../types/entities/tip'

export const acquaintance: Tip[] = [
  {
    _id: 'call-back-grandson',
    case: 'grandson-voice',
    audiences: ['elder'],
    headline: '电话里孙子哭 急着要钱',
    lines: ['骗子用软件学他的声音', '先挂掉，打他平时的号码'],
    speech:
      '电话里的人哭着说是你孙子，闯了祸，今晚就要钱。那可能是骗子，用软件学了孙子的声音。先挂掉，打孙子平时的号码。打不通，就打给儿女，一起商量。',
  },
  {
    _id: 'family-word',
    case: 'grandson-voice',
    audiences: ['elder', 'parent', 'pupil'],
    headline: '装成家里人要钱 问暗号',
    lines: ['骗子打电话装你儿女，开口要钱', '今晚吃饭，一家人定一句暗号', '谁要钱先问暗号，答不上就挂'],
    speech:
      '骗子打电话来，装成你家里人，开口就要钱。今天吃晚饭，一家人定一句暗号，比如小羊羔的名字。谁在电话里要钱，先问暗号，答不上来，就挂掉。暗号不写在手机里，也不告诉外人。',
  },
  {
    _id: 'no-cash-at-the-gate',
    case: 'grandson-voice',
    audiences: ['elder'],
    headline: '骗子派生人 上门拿您现金',
    lines: ['先打电话哭，说是孙子打伤了人', '不给，关好门，打110'],
    speech:
      '电话里哭着说孙子打伤了人，要赔钱，过一会儿，一个生人上门，说老师叫他来拿现金。那是骗子派来的。警察、老师都不会叫人上门拿钱。不给，先把门关好，叫邻居过来，打一一零。',
  },
  {
    _id: 'next-day-arrival',
    case: 'face-cousin',
    audiences: [],
    headline: '假亲戚借大钱 隔天到账',
    lines: ['骗子换了亲戚的脸，跟你视频', '到银行转，选第二天到账', '夜里打听，是假的就撤回'],
    speech:
      '骗子用软件换脸，装成亲戚，露一下面就要借两万。到银行转，问能不能选第二天到账。这一晚上，够你打听清楚，也够家里人想一想。是假的，趁钱还没到，去银行撤回来。',
  },
  {
    _id: 'cousin-wave-hand',
    case: 'face-cousin',
    audiences: ['farmer', 'shop'],
    headline: '骗子换上亲戚脸 视频借钱',
    lines: ['看着是表弟，是软件做的假脸', '露一下就断，打字催你转钱', '先让他手挡脸晃一晃，不晃不转'],
    speech:
      '骗子拿亲戚的照片，用软件换到自己脸上，开视频跟你借钱。只露几秒就断，再打字催你转。先让他把手放到脸前面晃一晃，假脸会花。他不晃，就不转，打亲戚平时的号码。',
  },
  {
    _id: 'guess-who-no',
    case: 'old-comrade',
    audiences: ['elder'],
    headline: '电话里叫您猜 他是谁',
    lines: ['您猜是谁，骗子就装谁，再借钱', '不猜，挂掉，打熟人的老号码'],
    speech: '骗子打电话，叫您猜他是谁。您说个名字，他就装成那个人，过一天就来借钱。不要猜，叫他自己报名字。挂掉，拨那个人平时的老号码。',
  },
  {
    _id: 'comrade-next-day',
    case: 'old-comrade',
    audiences: ['elder'],
    headline: '假老朋友叙旧 第二天借钱',
    lines: ['骗子打电话，说路上撞了车，急用钱', '别转，叫他来家里当面说'],
    speech:
      '骗子装成老朋友，头一天打电话叙旧，说要来看您，第二天就说路上撞了车，急着借钱。别转。他说要来，那就等他来，见了面，再说钱。转以前，跟儿女说一声。',
  },
  {
    _id: 'hacked-remember',
    case: 'hacked-classmate',
    audiences: ['pupil', 'jobSeeker'],
    headline: '偷了同学账号 叫你帮付钱',
    lines: ['骗子半夜装成他，发来付款码', '说一会儿还，你一付，钱归骗子', '先问“咱们坐第几排”，不答不付'],
    speech:
      '骗子偷了同学的聊天账号，半夜装成他，发个付款码，叫你帮他付，说一会儿还。你一付，钱就归骗子。先问他，咱们高一坐第几排？答不上来，不付，打电话给同学本人。',
  },
  {
    _id: 'leader-add-me',
    case: 'sumu-leader',
    audiences: ['finance', 'shop'],
    headline: '假领导托你 给亲戚转钱',
    lines: ['骗子在网上装的，先夸你几句', '发张假转账图，哄你先拿钱垫', '没到账不转，打领导办公室问'],
    speech:
      '骗子在网上装成苏木领导，先夸你几句，再说亲戚看病，他不方便转，托你替他转。他发来一张转账的图，说两小时到账，其实没转，哄你先拿自己的钱垫。钱没到账，一分也不转，打领导办公室的电话问。',
  },
  {
    _id: 'sumu-small-talk',
    case: 'sumu-leader',
    audiences: ['finance'],
    headline: '假领导加好友 打听村里账',
    lines: ['头像是领导，人是骗子', '摸清了，就骗村里的钱', '账的事，只到办公室当面说'],
    speech:
      '骗子用领导的照片加你好友，先打听村里的账清不清。摸清楚了，就来骗村里的钱。加了好友的，不等于真领导。账上的事不在网上说，走几步，到他办公室当面说。',
  },
  {
    _id: 'report-in-person',
    case: 'grandson-voice',
    audiences: [],
    headline: '被“假孙子”骗了钱 去报案',
    lines: ['骗子装孙子打电话，哄走了钱', '先打110，再去派出所', '带上手机、卡、身份证'],
    speech:
      '骗子装成孙子来电话，把钱哄走了。先打一一零，再到派出所当面说。去之前，在纸上记下几点、多少、给了谁。带上手机、银行卡、身份证。有家里人陪着，更好。',
  },
]

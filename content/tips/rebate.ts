import type { Tip } from '../../types/entities/tip'

export const rebate: Tip[] = [
  {
    _id: 'three-nots-one-more',
    case: 'rebate-gift',
    audiences: [],
    headline: '送水杯拉群 记三不一多',
    lines: ['骗子叫你点赞挣小钱，再骗你垫几千', '未知链接不点击，陌生来电不轻信', '个人信息不透露，转账汇款多核实'],
    speech:
      '骗子送个水杯，拉你进群，点点赞给你小钱，再骗你垫几千，垫了就取不出来。记住三不一多。未知链接不点击，陌生来电不轻信，个人信息不透露，转账汇款多核实。请念给家里人听。',
  },
  {
    _id: 'no-prepaid-work',
    case: 'rebate-gift',
    audiences: ['jobSeeker', 'parent'],
    headline: '先垫钱的活 不干',
    lines: ['挣工钱，不用自己先掏钱', '头几次给你钱，是鱼饵', '垫进去了，停手，打110'],
    speech:
      '在家点点赞就挣钱，头几次真给，那是鱼饵。后面让你自己先垫钱，就不干了。挣工钱的活，不用先掏钱。要是已经垫了，别再垫，打一一零。',
  },
  {
    _id: 'no-fee-before-work',
    case: 'rebate-gift',
    audiences: ['jobSeeker'],
    headline: '没上班先交钱 不去',
    lines: ['押金、服装费、体检费都别交', '先问：单位在哪，我去看看', '去的时候，告诉家里人'],
    speech: '找活干，还没上班就要你交押金、交服装费，别去。先问清楚单位在哪里，自己去看看。出门以前，把地方和电话告诉家里人。',
  },
  {
    _id: 'spam-12321',
    case: 'rebate-scratch-card',
    audiences: [],
    headline: '天天来电话 说你中了奖',
    lines: ['生人打来，哄你掏钱领奖', '不理他，记下号码', '报给12321'],
    speech:
      '生人天天打电话，发短信，说你中了奖，哄你掏钱去领。不用跟他吵，也不用回他。记下号码和时间，报给一二三二一。你报一个，邻居就少接一个。',
  },
  {
    _id: 'keep-the-record',
    case: 'rebate-gift',
    audiences: [],
    headline: '骗你垫了钱 聊天别删',
    lines: ['群里先给小钱，再叫你垫大钱', '发现上当，一气就删，证据丢了', '别删，拍下来，带去派出所'],
    speech:
      '群里的人先给你小钱，再叫你垫大钱，垫进去就取不出来。发现上当，别一生气把聊天全删了，里面的账号、号码，警察要用。用另一部手机对着拍下来，去派出所。',
  },
  {
    _id: 'qr-from-stranger',
    case: 'rebate-scratch-card',
    audiences: [],
    headline: '快递里塞中奖卡 骗您扫码',
    lines: ['骗子白寄的，扫了拉您进群领电饭锅', '先叫您垫钱，锅不来，钱没了', '卡片别扫，拿给家里人看'],
    speech:
      '没买过的快递，里面有张卡，刮开中了电饭锅，叫您扫码进群去领。那是骗子白寄来的。进了群，先叫您垫几百元，锅不来，钱也没了。卡片别扫，拿给家里人看一看。',
  },
  {
    _id: 'winter-idle-ads',
    case: 'rebate-live-gift',
    audiences: [],
    headline: '叫你拉朋友 凑钱送礼物',
    lines: ['假助理说，送五千还你们七千', '凑齐了，他拿钱就走', '给朋友打电话，都停下'],
    speech:
      '看人唱歌，有个自称助理的，叫你拉上朋友一块儿凑钱送礼物，送五千，说还你们七千。凑齐了，他拿钱就走，几家一起丢。已经拉了的，今晚给朋友打电话，都停下。',
  },
  {
    _id: 'live-gift-refund',
    case: 'rebate-live-gift',
    audiences: ['herder', 'jobSeeker'],
    headline: '刷礼物一百 说返一百三',
    lines: ['看直播，主播的假助理私下找你', '头两回真返，骗你花大的，再不返', '一回也不刷，关了去睡觉'],
    speech:
      '看直播唱歌，有人私下找你，说是主播的助理，你刷一百元礼物，他返你一百三。头两回真返，骗你花一笔大的，人就没了。主播也不认得他。一回也不刷，关了手机去睡觉。',
  },
  {
    _id: 'vote-group-wait',
    case: 'rebate-vote',
    audiences: ['parent'],
    headline: '投完票 叫你加“老师”',
    lines: ['说送画笔，再叫你做任务垫钱', '垫了，钱就拿不回来', '别加，问问发投票的亲戚'],
    speech:
      '亲戚发来链接，叫你给孩子的画投票。投完，叫你加老师，领画笔。画笔没有，倒叫你做任务，自己垫钱。投就投了，别加人，打电话问问亲戚，是不是他自己发的。',
  },
  {
    _id: 'team-of-four',
    case: 'rebate-vote',
    audiences: ['parent', 'jobSeeker'],
    headline: '说四个人 就差你一个',
    lines: ['群里生人催你垫钱，说你不垫害大家', '那三个都是骗子装的，钱归他们', '别转，放下手机走一走'],
    speech:
      '做任务的群里，把你编进四人小组，生人一个劲儿催，就差你一个，你不垫钱，就害了大家。那三个都是骗子装的，你垫的钱归他们。你不转，谁也不会少一分。放下手机，走一走。',
  },
  {
    _id: 'gold-parcel-stop',
    case: 'rebate-gold-parcel',
    audiences: ['jobSeeker', 'parent'],
    headline: '叫你买金条 寄给他',
    lines: ['网上派活的说，寄来才给你工钱', '他收走金条就没影，工钱也没有', '别寄，打110'],
    speech:
      '你在网上找了个活，派活的人说工钱冻住了，叫你去金店买根金条，寄给他才解开。他收走金条就没影了，工钱也没有。别寄，打一一零。寄了的，马上叫快递站的人帮着拦下。',
  },
  {
    _id: 'typing-no-recharge',
    case: 'rebate-gold-parcel',
    audiences: ['jobSeeker'],
    headline: '打字的活 不用充钱',
    lines: ['打一页给一页的钱', '说充值才能继续，就停', '真招工，去就业服务站'],
    speech: '在家打字，打一页给一页的钱，不用充钱。一说充值，就停。要找真的活，到苏木的就业服务站，有名册，有单位，有人管。',
  },
  {
    _id: 'brush-sales-many',
    case: 'rebate-brush-sales',
    audiences: ['shop'],
    headline: '说找人买你货 叫你先出钱',
    lines: ['网上说找人装顾客，买完退你', '先退小钱，再拿大钱跑了', '一分不出，只卖给真客人'],
    speech:
      '你在网上开店，有人说找几百人装顾客，来买你的货，钱你先出，买完就退。先退几回小钱，再拿一笔大钱跑了。店也会被平台关掉。不做。挤奶、做活，拍给人看。',
  },
  {
    _id: 'two-numbers-by-heart',
    case: 'rebate-gold-parcel',
    audiences: [],
    headline: '说你操作错 再交才给钱',
    lines: ['手机上帮人下单，骗你再交钱', '没交打96110，交了打110'],
    speech:
      '在手机上帮人下单挣钱，忽然说你操作错了，再交一笔才给你钱。那是骗你再交。记两个号码。没有交，打九六一一零。已经交了，马上打一一零。教家里每个人背一遍。',
  },
]

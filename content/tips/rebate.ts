import type { Tip } from '../../types/entities/tip'

export const rebate: Tip[] = [
  {
    _id: 'three-nots-one-more',
    case: 'rebate-gift',
    audiences: [],
    headline: '送水杯拉群 记三不一多',
    lines: ['群里的人，再骗你先垫钱', '未知链接不点击，陌生来电不轻信', '个人信息不透露，转账汇款多核实'],
    speech:
      '有人送个水杯，拉你进群，再骗你垫钱做任务。记住三不一多。未知链接不点击，陌生来电不轻信，个人信息不透露，转账汇款多核实。请跟着念一遍，再念给家里人听。',
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
    headline: '扫码之前 看看谁给的',
    lines: ['桌上、地上的卡片别扫', '店里的码，看有没有贴上去的', '扫出来要填卡号，退出来'],
    speech: '扫码之前，先看看这个码是谁的。地上捡的卡片，送来的小广告，都别扫。扫出来的页面，要你填卡号、填密码，马上退出来。',
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
    headline: '刷礼物返钱 没有的事',
    lines: ['花一百，返一百三，不会的', '私下找你的，主播不知道', '看看唱歌，睡觉去'],
    speech:
      '看直播，私下有人说你刷礼物他给你返钱，花一百，还你一百三。没有人这样做买卖。头两次是真的，后面那次是大的。喜欢就听听唱歌，天晚了早点睡。',
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
    headline: '“就差你一个” 别怕',
    lines: ['群里那几个，都是一伙', '你不转，害不了谁', '把手机放下，出去走走'],
    speech: '他们说，四个人就差你一个，别害了大家。别怕，那几个人是一伙的。你不转，没有人会少一分钱。把手机放下，到院子里走一走。',
  },
  {
    _id: 'gold-parcel-stop',
    case: 'rebate-gold-parcel',
    audiences: ['jobSeeker', 'parent'],
    headline: '叫你寄金子 那是骗',
    lines: ['工钱，不用金子换', '站里的大哥问，就说', '没寄的，停住，打110'],
    speech: '做任务的人，叫你去金店买金条寄走，说这样才解冻。不寄。跟快递站的人说，他会帮你。寄了的，马上叫他们拦下，打一一零。',
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

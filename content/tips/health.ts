import type { Tip } from '../../types/entities/tip'

export const health: Tip[] = [
  {
    _id: 'pain-see-a-doctor',
    case: 'free-eggs',
    audiences: ['elder'],
    headline: '直播里假专家 说能治腿疼',
    lines: ['骗子拿饮料当药，卖您几千块', '别买，去卫生院找大夫'],
    speech:
      '手机直播里的假专家，吓您说腿疼不治就走不了路，拿饮料当药，卖您几千块，还说医院买不到。别买。保健品不能当药吃，腿疼腰疼，去卫生院找大夫。',
  },
  {
    _id: 'not-behind-children',
    case: 'free-eggs',
    audiences: ['elder'],
    headline: '卖药的说 先别告诉儿女',
    lines: ['先送鸡蛋，再哄你买一箱“药”', '听见这一句，就给儿女打电话'],
    speech:
      '有人天天送你鸡蛋，叫得亲，后来卖你一箱药，还说先别告诉儿女。那是骗您的。听到这一句，就停下来，给儿女打个电话。真是好事，不怕家里人知道。儿女忙，就问网格员。',
  },
  {
    _id: 'remedy-by-pulse',
    case: 'remedy-live',
    audiences: ['herder', 'elder'],
    headline: '直播里“名医” 寄药骗钱',
    lines: ['没见面、没摸脉，就卖你三副药', '药寄来先别吃，拿给村医看'],
    speech:
      '直播里有个名医，没见面，没摸脉，就说能去根，卖您几副药。那是骗钱的，药里不知放了什么。寄到了，先别吃，把盒子拿给村医看。吃了身上不对劲，带上盒子到旗医院。',
  },
  {
    _id: 'pension-window',
    case: 'pension-topup',
    audiences: ['farmer', 'elder'],
    headline: '说有熟人 帮您办退休金',
    lines: ['骗子收您三万，说以后按月领钱', '收据没有章，钱进他口袋', '别给，自己去社保所窗口问'],
    speech:
      '有人说社保里有熟人，您交他三万，以后就能按月领退休金。那是骗子，收据没有章，钱进了他的口袋。别给。养老的事，本人到社保所窗口问清楚，交的钱有正式的票。',
  },
  {
    _id: 'health-blood-drop',
    case: 'free-checkup',
    audiences: ['elder'],
    headline: '免费体检 人人有病',
    lines: ['一滴血，看不出那么多病', '送被子，是为了卖药', '去卫生院，请大夫看'],
    speech:
      '镇上来了车，说免费体检，一看，个个都有大病，那是为了卖东西。一滴血，看不出那么多病。身体不好，去卫生院检查，医保还能报一部分。',
  },
  {
    _id: 'house-sign-with-child',
    case: 'house-pension',
    audiences: ['elder'],
    headline: '押房子养老 说每月给钱',
    lines: ['骗子拿一堆小字的纸，叫您签', '签了，房子就成了别人的', '别签，等儿女来念给您听'],
    speech:
      '骗子说，拿房子押一下，每月给您钱，叫您在一堆纸上签字。字小，您看不清，一签，房子就到了别人名下。动房子的纸先不签，等儿女来，一行一行念给您听。',
  },
  {
    _id: 'good-guest-with-paper',
    case: 'house-pension',
    audiences: ['elder'],
    headline: '白帮您买菜 看上您的房子',
    lines: ['骗子天天来，修水管，像亲儿子', '处熟了，就哄您拿房子换钱', '先叫儿女来，见一见他'],
    speech:
      '有人天天上门，白给买菜，白修水管，比儿子还亲。处熟了，就哄您拿房子去换钱，那是骗子。他再来，先记下名字，叫儿女见一见他。好人不怕见。',
  },
  {
    _id: 'care-bed-stay-first',
    case: 'care-bed',
    audiences: ['elder'],
    headline: '存钱占养老床位 还给利息',
    lines: ['骗子收了钱，床一张也没有', '别存，先去看看，住几天再说'],
    speech:
      '有人叫您存一大笔钱，占一个养老床位，还说给利息。那是骗钱的，不是叫您住的。先去住几天，看看饭菜，看看夜里有没有人管，住好了再按月交。到民政局问一问有没有登记。',
  },
  {
    _id: 'free-bus-tour',
    case: 'care-bed',
    audiences: ['elder'],
    headline: '大巴接您看养老院 又管饭',
    lines: ['楼是租来的，骗您拿钱占床', '先不交钱，自己再去数数几张床'],
    speech:
      '骗子派大巴接您看养老院，又有花，又管饭，看完就要您存钱。那楼是他租来给您看的。先不存，隔几天，自己坐车再去一回，数一数真有几张床，跟住着的老人聊一聊。',
  },
  {
    _id: 'help-old-neighbour',
    case: 'free-checkup',
    audiences: [],
    headline: '穿白衣服的 吓老人买药',
    lines: ['骗子装大夫，说血快堵住了', '邻居买回来，帮他念盒子上的字'],
    speech:
      '穿白衣服的骗子，看看手指头，就说老人的血快堵住了，哄着买一大箱。看见老邻居抱了回来，帮他念一念盒子上的字。是药，还是饮料，念给他听。拿不准，一起去问正经的大夫。',
  },
  {
    _id: 'three-day-rule',
    case: 'care-bed',
    audiences: [],
    headline: '叫老人存两万 说有利息',
    lines: ['骗子说留床位，床是没有的', '一万以上，跟家里说，想三天'],
    speech:
      '骗子叫老人存两万，说留床位，一年有利息，后来床和利息都没有。家里立一条规矩，一万以上的钱，想三天。第一天，跟家里人说。第二天，去看看，问问。第三天还想付，再付。',
  },
]

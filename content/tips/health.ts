import type { Tip } from '../../types/entities/tip'

export const health: Tip[] = [
  {
    _id: 'pain-see-a-doctor',
    case: 'free-eggs',
    audiences: ['elder'],
    headline: '腿疼找医生 不找直播',
    lines: ['保健品不能当药吃', '白送的鸡蛋，后面要你掏钱', '先去卫生院，让大夫看看'],
    speech: '腿疼腰疼，去卫生院找大夫。手机直播里的专家，不一定是医生。保健品不能当药吃。天天白送你鸡蛋的人，后面是要你掏钱的。',
  },
  {
    _id: 'not-behind-children',
    case: 'free-eggs',
    audiences: ['elder'],
    headline: '让你瞒着儿女 别听他的',
    lines: ['好事不怕家里人知道', '先打给儿女，说一遍再定', '儿女忙，就问网格员'],
    speech:
      '有人让你买东西、转钱，还说先别告诉儿女。听到这一句，就停下来。真是好事，不怕家里人知道。先给儿女打个电话。儿女忙，就去问网格员。',
  },
  {
    _id: 'remedy-by-pulse',
    case: 'remedy-live',
    audiences: ['herder', 'elder'],
    headline: '寄来的药 先别吃',
    lines: ['盒子拿给村医看', '原来的药，别自己停', '吃着不对，带上盒子走'],
    speech:
      '照手机里的方子买的药，寄到了，先别吃。把盒子拿给村医看一眼，里面是什么。原来天天吃的药，不要自己停。已经吃了，身上不对劲，带上盒子到旗医院。',
  },
  {
    _id: 'pension-window',
    case: 'pension-topup',
    audiences: ['farmer', 'elder'],
    headline: '养老补交 窗口自己办',
    lines: ['要本人，窗口，有票', '收据没章，不交给个人', '说里面有人，更不给'],
    speech: '说交一笔，就能按月领退休金。养老的事，本人到社保所窗口问清楚，交的钱有正式的票。给个人，收据没有章，就不要交。',
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
    headline: '房子的字 等儿女来签',
    lines: ['字小、纸多，更要慢', '看不清的，请儿女念', '拿不准，打12348'],
    speech: '动房子的纸，字再小，纸再多，也得等儿女来了，一行一行念给您听。急着叫您签，就不是为您好。拿不准，打一二三四八问。',
  },
  {
    _id: 'good-guest-with-paper',
    case: 'house-pension',
    audiences: ['elder'],
    headline: '对你太好的人 先记下来',
    lines: ['白给买菜，水管也修', '天天来，图您什么', '叫儿女见见他，再说钱'],
    speech: '有人天天上门，买菜，修水管，比儿子还亲。先记下他的名字，叫儿女见一见他。好人不怕见。一提房子，一提存款，就说，等儿女来。',
  },
  {
    _id: 'care-bed-stay-first',
    case: 'care-bed',
    audiences: ['elder'],
    headline: '养老床位 先住几天',
    lines: ['先试住，按月交', '问民政局登记没有', '存钱还给利息的，别存'],
    speech:
      '找养老院，先去住几天，饭菜怎么样，夜里有没有人管，都看看，再按月交。叫你先存一大笔，还给利息，那就不是叫你住的。到民政局问一问有没有登记。',
  },
  {
    _id: 'free-bus-tour',
    case: 'care-bed',
    audiences: ['elder'],
    headline: '看房看床位 自己坐车去',
    lines: ['大巴拉着走，只看他的地方', '自己去，看清楚有几张床', '问问住着的老人'],
    speech: '人家派大巴接您去看养老院，看的只是他让您看的。隔几天，自己坐车去一回，看看真有几张床，跟住着的老人聊一聊。看着不对，就不交。',
  },
  {
    _id: 'help-old-neighbour',
    case: 'free-checkup',
    audiences: [],
    headline: '老邻居买药 帮着念一念',
    lines: ['字小，他看不清', '是药还是饮料，念给他听', '拿不准，一起去卫生院'],
    speech: '看见老邻居买了一大箱东西回来，帮他念一念盒子上的字。是药，还是饮料，念给他听。拿不准，陪他一起去卫生院问。',
  },
  {
    _id: 'three-day-rule',
    case: 'care-bed',
    audiences: [],
    headline: '一万以上 想三天',
    lines: ['第一天，跟家里说', '第二天，去看看、问问', '第三天还想付，再付'],
    speech: '家里立一条规矩，一万以上的钱，想三天。第一天，跟家里人说。第二天，去看看，问问。第三天还想付，再付。骗子等不了三天。',
  },
]

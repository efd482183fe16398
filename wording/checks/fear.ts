/** Words that frighten: what a swindler does, what is lost, what the law may do. */
const frightening =
  /骗|上当|没了|转走|冻住|坐牢|犯法|警察找|抓|假|偷|吓|丢了|倾家荡产|家破人亡|血本无归|不堪设想|必死|完蛋|人财两空|一辈子都毁|恐怖|可怕|震惊|一夜之间|害死|后悔一生/

/** Whose doing it is when not the reader's. */
const theirs =
  /^(?:(?:这个?|那个?|一个|有个|网上|电话里|群里)?(?:骗子|对方|坏人|不法分子|客服|假\S{1,4}|他们?|她|那边|有人|人家|警察))(?!.*(?:您|你)(?:就|先|也|快|马上)|一?(?:催|问|要|说)[^，]*就)/

/** An act that a reader can do. A bare 先 or 去 is none: what comes first, and where to go, has to be said. */
const act = new RegExp(
  [
    '打(?:110|96110|12348|一一零|九六一一零|幺幺零|电话|平时|老合同|银行|卡背面|他平时|过去|回去)',
    '拨(?:打|110|96110|号|一|他|银行)',
    '挂(?:断|掉|了|上|失|电话|$)|先挂',
    '问(?:一|问|清|家|银行|96110|九六|儿|大人|老师|村|他|她|句|声|个|$)|[先再多去找来]问',
    '告诉(?!他|她)|说(?:一声|句话|给)|讲给|喊|叫(?:来|上|人|儿|家|邻|网格)|找(?!你|您|我|他|上门|借口|门路)|报(?:警|案)|举报',
    '查(?:一|查|清|账|$)|核实|核对|对一|对上|看(?:一|看|清|完|得见|见|账|照片|树|过|病|单|$)|念(?:一|给|出)|数(?:一|清)|试(?:一|试)|量(?:一|好)|认(?:准|清)|只认',
    '去(?:派出所|银行|柜台|村|嘎查|苏木|医院|卫生院|营业厅|车管所|学校|问|办|看|查|报|找|店|市|地)|到(?:派出所|银行|柜台|村|嘎查|苏木|医院|卫生院|营业厅|车管所|学校|校|所|店|镇|跟前|家|窗口|驾校|政务|官|站|车站|原来)',
    '停(?:一|下|住|手|卡|$)|退(?:出|群|回)|关(?:掉|机|上|了|屏|网|闸)|拔|留(?:着|好|住|下|一|记录|证据|单)|存好|收好|拍(?:下|个|一)|记(?:下|住|好)',
    '换(?:卡|密码|一部|个|一张)|改密码|删(?:掉|了)|装(?:国家|一个)|锁(?:好|住)|藏|放(?:在|进|下|自己|心上)|拿(?:到|上|给|去|回)|走(?:一趟|开|过去)|转身|等(?:一|儿|他|到|家|钱)|慢|缓|歇|当面|自己(?:用|办|打|去|找|查|来|输|看|到)|一手交钱|先(?:看|停|打|让|到|签|验|要|见|请|说|别|数|找|听|不)|让(?:他|她|家|儿|老师|银行)|请(?:他|她|家|人|老师|银行|网格)|办|商量|劝|分开|放一|按时还|冻结|坐一坐|多说|一起去|跟[^，]{1,6}说|跑到|大声|说出来|拍拍|雇|早说|早停|接$|接(?:着|听)|要(?:个|一张|收据|回)|签(?:在|完)|买(?:近处|药)',
  ].join('|'),
)

const clauses = (text: string) => text.split(/[，。；！？：、\s,;!?]+/).filter(Boolean)

export const frightens = (text: string): boolean => frightening.test(text)

/** Some clause tells the reader what to do; what the swindler does is not such a thing. */
export const saysWhatToDo = (text: string): boolean => clauses(text).some((clause) => !theirs.test(clause) && act.test(clause))

/** A text that frightens and leaves people with nothing to do (it makes them easier to cheat, not harder). */
export const fearOnly = (text: string): boolean => frightens(text) && !saysWhatToDo(text)

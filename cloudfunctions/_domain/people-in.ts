/** Names as people drop them into a story: 李小明, 村支书斯琴, 萨仁护士, 其木格她妈. */

const surname =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤包]'
/** The characters with which Mongolian names are written. */
const mongolian =
  '[阿敖奥巴宝布毕朝楚达丹道德敦额恩嘎格根哈呼吉锦克拉莲玛蒙木娜那乃牧敏尼其琪奇青仁荣瑞若萨赛沙珊斯苏索塔特图托娃娅雅伊云音乌温珠扎查鲁勒琴]'
const duty = '(?:警官|民警|所长|队长|主任|书记|支书|经理|老师|医生|护士|大夫|老板|会计|校长|网格员|司机|师傅)'
const kin = '(?:[她他]?(?:妈|爸|爹|娘|姐|哥|弟|妹|媳妇|老公|丈夫|妻子|儿子|女儿|婆婆|公公))'
/** What can stand after somebody's name. */
const after = '(?=[说讲问打让叫把给在来去跟和的也是被就又收转接加想听骗介帮借投，。；：、！？…”"）)\\s]|$)'
const before = '(?<=^|[，。；：、！？…“"（(\\s和跟找给向对被])'
const related = '(?<=邻居|同学|同事|朋友|亲戚|儿子|女儿|侄子|外甥|买主|买家|卖家|中介)'
/** Words that begin like a name. */
const noName =
  '(?!钱[转打到被没款都就已还不在要]|高利|高中|高速|高收|金融|金额|方便|方法|任何|任务|于是|余额|万一|向来|何况|石头|马上|白天|白白|江湖|水电|严重|严格|包括|包裹|包装)'

export const peopleIn = new RegExp(
  [
    `${surname}[\\u4e00-\\u9fff]{1,2}(?=${duty})`,
    `${mongolian}{2,6}(?=…?${duty}|${kin})`,
    `(?<=${duty})${noName}(?:${surname}[\\u4e00-\\u9fff]{1,2}|${mongolian}{2,6})${after}`,
    `${noName}${surname}[\\u4e00-\\u9fff]{1,2}(?=您好|你好|先生|女士|同志|您的)`,
    `(?<=收件人[:：]?|我是|尊敬的)${noName}(?:${surname}[\\u4e00-\\u9fff]{1,2}|${mongolian}{2,6})${after}`,
    `${related}${noName}${surname}[\\u4e00-\\u9fff]{1,2}${after}`,
    `${before}${noName}${surname}[\\u4e00-\\u9fff]{2}${after}`,
  ].join('|'),
  'gm',
)

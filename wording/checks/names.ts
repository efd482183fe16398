/** The hundred or so surnames that nearly everybody has. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤包佟霍庞'
/** What follows a surname when people speak of each other: 王大爷, 李老师, 张某. */
const callings =
  '大爷|大叔|大娘|大妈|大姐|大哥|大嫂|大婶|老爹|老汉|老板|老师|师傅|医生|大夫|警官|主任|校长|会计|经理|所长|站长|书记|队长|阿姨|叔叔?|婶|姨|哥|姐|嫂|奶奶|爷爷|爷|奶|先生|女士|小姐|同志|总|某'
/** The characters with which Mongolian names are written. */
const mongolian =
  '阿敖奥巴宝包布白毕朝楚达丹道德敦额恩嘎高格根哈海呼花吉金锦克拉莲玛满美蒙木娜那乃牧敏呢尼其琪奇青庆仁日荣瑞若萨赛沙珊圣斯苏索塔特铁图托娃娅雅彦伊音玉云乌温孟珠扎查鲁勒凤龙和尔泰力'
const stop = '(?=[的是在住，。、；：！？,.;:!?“”"\\s（）()]|今年|来自|家住|身份|电话|报警|被骗|$)'
const named =
  '(?<=(?:[他她我您你咱]|人|者|汉|孩子|女儿|儿子|丈夫|妻子|名字|姑娘|小伙|学生|老师|居民|牧民|村民|农民|群众)(?:名字)?(?:就|都)?叫(?:做|作)?\\s?)'

/** A whole name after 叫 or 姓: 他叫王小明. The invented short ones (小李, 王大爷) are none. */
export const fullName = new RegExp(
  `${named}(?:欧阳|上官|司马|诸葛|[${surnames}])(?!${callings})[\\u4e00-\\u9fff]{1,2}${stop}` +
    `|${named}[${mongolian}]{3,7}${stop}` +
    `|(?<=姓)[${surnames}](?:，|,)?(?:名|叫)[\\u4e00-\\u9fff]{1,3}${stop}`,
  'g',
)

/** A name after the word for whose it is: 受害人乌云其木格, 姓名：王小明. */
export const nameAfterLabel = new RegExp(
  '(?:姓名|当事人|受害人|嫌疑人|户主|联系人|收款人|本名|真名|名叫)\\s?' +
    `(?:(?:[:：]|是|叫|为)\\s?(?![和与跟及或])[\\u4e00-\\u9fff·]{2,6}|[${surnames}](?!${callings})[\\u4e00-\\u9fff]{1,2}|[${mongolian}]{2,7})`,
  'g',
)

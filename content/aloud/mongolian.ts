export const mongolianAloud = '这一页给看蒙古文的人。从左边起是：我被骗了，像不像诈骗，举报，一起答。写着汉文的，点开是汉文。'

/** Said where a village is named in somebody's own words. */
export const villageWords = (named: readonly string[]): string =>
  `写到了嘎查村的名字：${named.join('、')}。旁边写着案例、起数、损失的，读的人猜得出是谁家，去掉名字。`

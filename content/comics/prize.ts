import type { Comic } from '../../types/entities/comic'

export const prize: Comic = {
  _id: 'comic-prize-fair-necklace',
  case: 'prize-fair-necklace',
  title: '要掏钱的奖，放下就走',
  audiences: ['herder', 'elder'],
  panels: [
    {
      scene: 'market',
      people: [
        { who: 'swindler', at: 'left', pose: 'wave', face: 'calm' },
        { who: 'herder', at: 'right', pose: 'open', face: 'glad' },
      ],
      bubbles: [
        { by: 0, words: '刮卡不要钱' },
        { by: 1, words: '一等奖，金项链' },
      ],
      caption: '赛马会上，路边支了一张桌子。',
    },
    {
      scene: 'market',
      people: [
        { who: 'herder', at: 'left', pose: 'think', face: 'tempted' },
        { who: 'youngMan', at: 'middle', pose: 'count', face: 'glad' },
        { who: 'swindler', at: 'right', pose: 'point', face: 'calm' },
      ],
      bubbles: [
        { by: 1, words: '我交了，真值' },
        { by: 2, words: '只收加工费980元' },
      ],
      caption: '旁边拍手的，是他的同伙。',
    },
    {
      scene: 'market',
      people: [
        { who: 'herder', at: 'left', pose: 'give', face: 'glad' },
        { who: 'swindler', at: 'right', pose: 'carry', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '给，980元' }],
      caption: '他交了钱，换来一个盒子。',
    },
    {
      scene: 'shop',
      people: [
        { who: 'herderWoman', at: 'left', pose: 'open', face: 'surprised' },
        { who: 'shopkeeper', at: 'right', pose: 'point', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '不是金的？' },
        { by: 1, words: '磁铁一碰就粘上，是铁的' },
      ],
      caption: '老伴拿到旗里金店去看。',
    },
    {
      scene: 'police',
      people: [
        { who: 'herder', at: 'left', pose: 'open', face: 'worried' },
        { who: 'police', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '我还跟他道喜呢' },
        { by: 1, words: '拍手的人，前一天也中了奖' },
      ],
    },
    {
      scene: 'market',
      people: [
        { who: 'herder', at: 'left', pose: 'stop', face: 'firm' },
        { who: 'swindler', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [{ by: 0, words: '要掏钱的奖，我不要' }],
      caption: '付了钱的，记下摊子在哪儿，您打110。',
    },
  ],
}

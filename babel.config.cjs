/** What package.json promises (browserslist), where `Android >= 7` would stand for Android's browser of 2014: both programs are written out for no older phone, which would make them larger. */
const promised = { ios: '12', chrome: '70' }
/** All of them take `{ a, ...rest }` apart by themselves. Babel would write it out for a rest inside a rest (`[...[a]]`, wrong before iOS 16.3), which nobody here writes. */
const exclude = ['transform-destructuring', 'transform-parameters']

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        hot: false,
        targets: promised,
        exclude,
      },
    ],
  ],
}

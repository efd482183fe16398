/** What package.json promises (browserslist): the mini program is not written out for older phones, which would make its main package larger. */
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
        ...(process.env.TARO_ENV === 'weapp' && { targets: promised, exclude }),
      },
    ],
  ],
}

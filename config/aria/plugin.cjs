const { components } = require('./components.cjs')

/** Lets aria-* attributes reach WXML. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, components)
      platform.runtimePath = [].concat(platform.runtimePath, require.resolve('./runtime.js'))
    },
  })
}

export default definePageConfig({ navigationBarTitleText: '镇、村和学校' })

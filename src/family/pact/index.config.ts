export default definePageConfig({ navigationBarTitleText: '家庭公约' })

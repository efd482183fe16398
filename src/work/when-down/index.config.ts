export default definePageConfig({ navigationBarTitleText: '停了怎么办' })

export default definePageConfig({ navigationBarTitleText: '给只放文件的屏' })

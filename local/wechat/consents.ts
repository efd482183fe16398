/** Who has agreed to receive how many more messages of a template (`wx.requestSubscribeMessage`). */
export class Consents {
  private readonly left = new Map<string, number>()

  give(openid: string, templates: string[]): void {
    for (const template of templates) {
      const key = `${openid} ${template}`
      this.left.set(key, (this.left.get(key) ?? 0) + 1)
    }
  }

  spend(openid: string, template: string): boolean {
    const key = `${openid} ${template}`
    const left = this.left.get(key) ?? 0
    if (left > 0) this.left.set(key, left - 1)
    return left > 0
  }

  clear(): void {
    this.left.clear()
  }
}

/** The few elements everything is built from, in WeChat. `elements.h5.tsx` is their twin on the web. */
import * as Taro from '@tarojs/components'
import type { ButtonProps, ElementProps, ImageProps, InputProps } from './elements-props'

const aria = ({ role, label, live, silent }: ElementProps) => ({
  ...(role ? { 'aria-role': role } : {}),
  ...(label ? { 'aria-label': label } : {}),
  ...(live ? { 'aria-live': live } : {}),
  ...(silent ? { 'aria-hidden': 'true' } : {}),
})
const shape = ({ id, className, style }: ElementProps) => ({
  ...(id ? { id } : {}),
  ...(className ? { className } : {}),
  ...(style ? { style } : {}),
})

export const View = (p: ElementProps) => (
  <Taro.View {...shape(p)} {...aria(p)}>
    {p.children}
  </Taro.View>
)

export const Text = (p: ElementProps) => (
  <Taro.Text {...shape(p)} {...aria(p)}>
    {p.children}
  </Taro.Text>
)

/** A heading of level 1 to 3. */
export const Heading = ({ level: _level, ...p }: ElementProps & { level: 1 | 2 | 3 }) => (
  <Taro.View {...shape(p)} {...aria({ ...p, role: 'heading' })}>
    {p.children}
  </Taro.View>
)

export const Button = (p: ButtonProps) => (
  <Taro.Button
    {...shape({ ...p, className: `bare ${p.className ?? ''}` })}
    {...aria(p)}
    {...(p.checked === undefined ? {} : { 'aria-role': p.role ?? 'radio', 'aria-checked': String(p.checked) })}
    {...(p.expanded === undefined ? {} : { 'aria-expanded': String(p.expanded) })}
    {...(p.share ? { openType: 'share', 'data-share': p.share } : {})}
    {...(p.agrees ? { openType: 'agreePrivacyAuthorization', onAgreePrivacyAuthorization: p.agrees } : {})}
    disabled={p.disabled ?? false}
    hoverClass="pressed"
    onClick={p.onTap ?? (() => {})}
  >
    {p.children}
  </Taro.Button>
)

/** Between what is typed and WeChat's keyboard, which pushes the page up so far: room for the edge of the field and the line below. */
const aboveKeyboard = { adjustPosition: true, cursorSpacing: 28 }

const kinds = { text: 'text', digit: 'digit', tel: 'number', search: 'text' } as const

export const Input = ({ type = 'text', ...p }: InputProps) =>
  type === 'date' || type === 'time' ? <Pick {...p} mode={type} /> : <Line {...p} type={type} />

/** WeChat's calendar, or its clock, comes up at a tap. */
const Pick = ({ mode, ...p }: Omit<InputProps, 'type'> & { mode: 'date' | 'time' }) => (
  <Taro.Picker
    mode={mode as 'date'}
    value={p.value}
    disabled={p.disabled ?? false}
    onChange={(e: { detail: { value: string } }) => p.onInput(e.detail.value)}
  >
    <Taro.View {...shape(p)} {...aria({ label: `${p.label}：${p.value || '还没选'}`, role: 'button' })}>
      {p.value || p.placeholder || `点这里选${mode === 'date' ? '日子' : '钟点'}`}
    </Taro.View>
  </Taro.Picker>
)

const Line = ({ type, ...p }: InputProps & { type: keyof typeof kinds }) => (
  <Taro.Input
    {...shape(p)}
    {...aria({ label: p.label })}
    {...aboveKeyboard}
    value={p.value}
    type={kinds[type]}
    placeholder={p.placeholder ?? ''}
    maxlength={p.maxLength ?? 140}
    disabled={p.disabled ?? false}
    onInput={(e) => p.onInput(e.detail.value)}
    {...(p.onConfirm ? { onConfirm: p.onConfirm } : {})}
  />
)

export const Textarea = (p: InputProps) => (
  <Taro.Textarea
    {...shape(p)}
    {...aria({ label: p.label })}
    {...aboveKeyboard}
    value={p.value}
    placeholder={p.placeholder ?? ''}
    maxlength={p.maxLength ?? 140}
    disabled={p.disabled ?? false}
    autoHeight
    onInput={(e) => p.onInput(e.detail.value)}
  />
)

export const Image = (p: ImageProps) => (
  <Taro.Image {...shape(p)} {...(p.alt ? { 'aria-label': p.alt } : { 'aria-hidden': 'true' })} src={p.src} mode="aspectFit" lazyLoad />
)

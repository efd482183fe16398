/** What a person does on a screen, by the words on it. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

/** Taps the button of that name, once it is there. */
export const tap = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }))

/** Chooses one of several. */
export const choose = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('radio', { name }))

/** Somebody who sends or receives. The name is shown as it is, whatever signs it has. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A mail ready to leave: plain text only. */
export interface Letter {
  /** With its host, without angle brackets: the same whenever the same mail is tried. */
  readonly messageId: string;
  readonly from: Mailbox;
  readonly to: Mailbox;
  /** Where answers go. */
  readonly replyTo: Mailbox | null;
  readonly subject: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const mailAddress = /^[^\s<>@",;:\\()[\]\p{Cc}]+@[^\s<>@",;:\\()[\]\p{Cc}]+$/u;

/** Whether something can be sent to an address at all; a header could not be broken with it. */
export function isMailAddress(address: string): boolean {
  return address.length <= 254 && mailAddress.test(address);
}

interface NoticeTextProps {
  readonly title: string;
  readonly blocks: readonly { readonly id: string; readonly heading: string; readonly body: string }[];
}

/** An information notice as it was filled: a heading and paragraphs per block. */
export function NoticeText({ title, blocks }: NoticeTextProps) {
  return (
    <article>
      <h1>{title}</h1>
      {blocks.map(({ id, heading, body }) => (
        <section key={id} className="mt-6">
          <h2 className="text-lg">{heading}</h2>
          {body.split("\n\n").map((paragraph) => (
            <p key={paragraph} className="mt-2">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}

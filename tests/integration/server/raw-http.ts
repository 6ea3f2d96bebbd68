import { connect } from "node:net";

export interface RawAnswer {
  /** 0: the connection was closed without an answer, or nothing came in time. */
  readonly status: number;
  readonly text: string;
}

/** Sends exactly these bytes and collects what comes back until the other side closes. */
export function sendRaw(port: number, bytes: string, limitMs = 5_000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    const finish = () => {
      clearTimeout(limit);
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    const limit = setTimeout(finish, limitMs);
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("end", finish);
    // What was received before a reset still counts.
    socket.on("error", finish);
    socket.on("connect", () => socket.write(bytes));
  });
}

/** A well-formed request to localhost that closes its connection; headers are added line by line. */
export function requestText(
  port: number,
  method: string,
  path: string,
  headers: readonly string[] = [],
  body = "",
): string {
  const own = [`Host: localhost:${port}`, "Connection: close", ...headers];
  return `${method} ${path} HTTP/1.1\r\n${own.map((line) => `${line}\r\n`).join("")}\r\n${body}`;
}

/** A POST as a page of ours sends it. */
export function postText(
  port: number,
  path: string,
  type: string,
  body: string,
  headers: readonly string[] = [],
): string {
  const own = [`Origin: http://localhost:${port}`, `Content-Length: ${Buffer.byteLength(body)}`, ...headers];
  return requestText(port, "POST", path, type === "" ? own : [`Content-Type: ${type}`, ...own], body);
}

/** A multipart body with the boundary "edge". */
export function multipart(fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--edge--\r\n`;
}

export const MULTIPART = "multipart/form-data; boundary=edge";

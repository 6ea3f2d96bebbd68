import { once } from "node:events";
import type { Server } from "node:http";
import { connect } from "node:net";

/**
 * Listens on every address of the machine.
 * @throws Error in words for the person who starts it when the port cannot be had
 */
export async function listen(server: Server, port: number): Promise<void> {
  // Listening on all addresses succeeds beside a program that has only 127.0.0.1, which would then get our visitors.
  const isTaken = (await Promise.all(["127.0.0.1", "::1"].map((host) => answers(host, port)))).includes(true);
  if (isTaken) throw new Error(takenSentence(port));
  server.listen(port);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new Error(takenSentence(port));
    if (code === "EACCES")
      throw new Error(`Port ${port} is reserved for root. Start with another: PORT=3000 npm start`);
    throw error;
  }
}

function takenSentence(port: number): string {
  return `Port ${port} is taken by another program. Stop that, or start with another port: PORT=${port + 1} npm start`;
}

async function answers(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: 500 });
  try {
    return await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("timeout", () => resolve(false));
      socket.once("error", () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}

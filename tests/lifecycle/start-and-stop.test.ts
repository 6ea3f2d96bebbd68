import { existsSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { MULTIPART, multipart, postText } from "../integration/server/raw-http";
import { newDataFolder } from "./data-folder";

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s stops the application and its database", async (signal) => {
  await using data = await newDataFolder();
  const product = await data.start();
  await product.ready();
  expect((await product.get("/")).status).toBe(200);
  expect((await product.get("/livez")).status).toBe(200);
  expect((await product.get("/readyz")).status).toBe(200);
  expect(data.databasePid()).toBeDefined();
  expect(await product.stop(signal)).toBe(0);
  expect(data.databasePid()).toBeUndefined();
  await expect(product.get("/")).rejects.toThrow();
});

test("the console says where the application and the data are, and the code for the set-up", async () => {
  await using data = await newDataFolder();
  const product = await data.start();
  await product.ready();
  const { port } = product;
  expect(product.printed()).toContain(`KAM Profile is ready at http://localhost:${port}\n`);
  expect(product.printed()).toContain(`Data: ${data.path}/postgres\n`);
  expect(product.printed()).toMatch(
    new RegExp(
      `Set up your organisation at http://localhost:${port}/setup with the code [2-9A-Z]{4}(-[2-9A-Z]{4}){2}\n`,
    ),
  );
  await product.stop();
});

test("a stop asked for while it starts leaves nothing running", async () => {
  await using data = await newDataFolder();
  const product = await data.start();
  while (!data.databasePid()) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await product.stop("SIGINT"), product.printed()).toBe(0);
  expect(data.databasePid()).toBeUndefined();
});

test("a SIGTERM to npm start stops what it runs, though the shell between them says nothing", async () => {
  await using data = await newDataFolder();
  const product = await data.start({ command: ["npm", "start"] });
  await product.ready();
  expect((await product.get("/livez")).status).toBe(200);
  await product.stop("SIGTERM");
  await expect.poll(() => data.databasePid(), { timeout: 20_000 }).toBeUndefined();
  await expect(product.get("/livez")).rejects.toThrow();
});

test("a request that is under way when the stop comes is answered", async () => {
  await using data = await newDataFolder();
  const product = await data.start();
  await product.ready();
  const bytes = postText(product.port, "/", MULTIPART, multipart({ [`$ACTION_ID_40${"a".repeat(40)}`]: "" }));
  const socket = connect(product.port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  socket.write(bytes.slice(0, -10));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const stopped = product.stop();
  await new Promise((resolve) => setTimeout(resolve, 500));
  await expect(product.get("/livez")).rejects.toThrow();
  socket.write(bytes.slice(-10));
  expect(await stopped).toBe(0);
  expect(answer).toContain("Server Action unavailable");
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
});

test("a taken port is said in words, and nothing is left running", async () => {
  await using data = await newDataFolder();
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as { port: number };
  const product = await data.start({ port });
  expect(await product.ended()).toBe(1);
  expect(product.printed()).toContain(
    `Port ${port} is taken by another program. Stop that, or start with another port`,
  );
  expect(data.databasePid()).toBeUndefined();
  other.close();
});

test.each([
  [{ PORT: "abc" }, "PORT must be a number"],
  [{ BASE_URL: "kam.example.com" }, "BASE_URL must be an address such as"],
  [{ BETTER_AUTH_SECRET: "short" }, "BETTER_AUTH_SECRET must have 32 characters or more"],
  [{ DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none" }, "The database of DATABASE_URL does not answer"],
])("%o is refused in words", async (environment, sentence) => {
  await using data = await newDataFolder();
  const product = await data.start({ environment });
  expect(await product.ended()).toBe(1);
  expect(product.printed()).toContain(sentence);
  expect(product.printed()).not.toMatch(/^\s+at /m);
});

test("with DATABASE_URL the company's own PostgreSQL is used, and left alone at the end", async () => {
  await using own = await newDataFolder();
  await using data = await newDataFolder();
  const { connectionString } = await openEmbeddedPostgres({ dataFolder: own.path, password: "only-for-this-test" });
  const product = await data.start({ environment: { DATABASE_URL: connectionString } });
  await product.ready();
  expect((await product.get("/")).status).toBe(200);
  expect(product.printed()).toContain("Data: the database of DATABASE_URL");
  expect(await product.stop()).toBe(0);
  expect(existsSync(join(data.path, "postgres"))).toBe(false);
  expect(own.databasePid()).toBeDefined();
});

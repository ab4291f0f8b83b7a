import { afterEach, expect, it, jest } from "@jest/globals";
import { whenIdle } from "../../src/taskpane/when-idle";

const page = globalThis as { requestIdleCallback?: unknown };

afterEach(() => {
  delete page.requestIdleCallback;
  jest.useRealTimers();
});

it("begins when the page is idle, once", async () => {
  const idle: (() => void)[] = [];
  page.requestIdleCallback = (callback: () => void) => idle.push(callback);
  const work = jest.fn(() => Promise.resolve("there"));
  const asked = whenIdle(work);
  expect(work).not.toHaveBeenCalled();
  idle.forEach((callback) => callback());
  expect(work).toHaveBeenCalledTimes(1);
  await expect(asked()).resolves.toBe("there");
  expect(work).toHaveBeenCalledTimes(1);
});

it("begins at once for who asks before, and not again when the page is idle", async () => {
  const idle: (() => void)[] = [];
  page.requestIdleCallback = (callback: () => void) => idle.push(callback);
  const work = jest.fn(() => Promise.resolve("there"));
  await expect(whenIdle(work)()).resolves.toBe("there");
  idle.forEach((callback) => callback());
  expect(work).toHaveBeenCalledTimes(1);
});

it("begins a little later in a browser that can't tell when it is idle", () => {
  jest.useFakeTimers();
  const work = jest.fn(() => Promise.resolve("there"));
  whenIdle(work);
  expect(work).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});

it("hands the same failure to everybody who asks", async () => {
  page.requestIdleCallback = () => undefined;
  const asked = whenIdle(() => Promise.reject(new Error("not there")));
  await expect(asked()).rejects.toThrow("not there");
  await expect(asked()).rejects.toThrow("not there");
});

import { describe, expect, it } from "vitest";
import { formEntries } from "@/lib/access/form-entries";
import { safeReturnPath } from "@/lib/access/gates";
import { InviteScope, JobScope, StaffScope } from "@/lib/access/mint";
import { allows, type Permission, permissions } from "@/lib/access/permissions";
import { hashToken, isTokenShaped, newToken } from "@/lib/access/tokens";

describe("permissions", () => {
  it("give an administrator alone no results", () => {
    const seen = (Object.keys(permissions) as Permission[]).filter((permission) =>
      allows(["administrator"], permission),
    );
    expect(seen.sort()).toEqual(["home:read", "members:manage"]);
  });

  it("give a sales director results and ideal profiles, but no evidence and no scorecard", () => {
    expect(allows(["sales_director"], "results:read")).toBe(true);
    expect(allows(["sales_director"], "profiles:update")).toBe(true);
    for (const permission of [
      "evidence:read",
      "assessments:score",
      "candidates:write",
      "invitations:manage",
    ] as const) {
      expect(allows(["sales_director"], permission)).toBe(false);
    }
  });

  it("add up over the roles of a member, and are nothing without a role", () => {
    expect(allows(["administrator", "hr_manager"], "evidence:read")).toBe(true);
    expect(allows([], "home:read")).toBe(false);
  });
});

describe("a scope", () => {
  it("loses its proof when copied", () => {
    for (const scope of [
      new StaffScope("o", "m", [], "n"),
      new InviteScope("o", "a", "c", "i", "self"),
      new JobScope("o"),
    ]) {
      expect(scope.isMinted).toBe(true);
      expect({ ...scope }).not.toHaveProperty("isMinted");
    }
  });
});

describe("tokens", () => {
  it("are 256 bits in 43 characters, never the same twice", () => {
    const tokens = new Set(Array.from({ length: 10_000 }, newToken));
    expect(tokens.size).toBe(10_000);
    expect([...tokens].every(isTokenShaped)).toBe(true);
  });

  it("of one purpose are worth nothing for another", () => {
    const token = newToken();
    expect(hashToken("self_assessment", token)).not.toBe(hashToken("member_invitation", token));
  });

  it("of another shape are not looked up", () => {
    for (const text of ["", "a", "a".repeat(44), `${"a".repeat(42)}/`, "é".repeat(43)])
      expect(isTokenShaped(text)).toBe(false);
  });
});

describe("where to go after signing in", () => {
  it("is a path of this site", () => {
    expect(safeReturnPath("/candidates?q=a&page=2")).toBe("/candidates?q=a&page=2");
  });

  it("is never another site, nor anything that a browser could read as one", () => {
    for (const path of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
      "",
      null,
      "/a\nb",
    ]) {
      expect(safeReturnPath(path)).toBeNull();
    }
  });
});

describe("a submitted form", () => {
  it("gives text for one value, a list for several, and drops React's own fields", () => {
    const form = new FormData();
    form.append("name", "Ana");
    form.append("roles", "a");
    form.append("roles", "b");
    form.append("$ACTION_ID_1", "x");
    form.append("__proto__", "x");
    expect(formEntries(form)).toEqual({ name: "Ana", roles: ["a", "b"] });
  });
});

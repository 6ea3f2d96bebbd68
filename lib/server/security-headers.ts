/** Request headers that only a proxy or Next itself may set: from outside they would skip checks or name another address. */
export const NOT_FROM_OUTSIDE =
  /^(forwarded|next-resume|x-(action|forwarded|invoke|matched|middleware|now|original|real|rewrite|vercel)-.*)$/;

export interface HeaderPolicy {
  /** Browsers keep to https once they have seen it. */
  readonly isHttps: boolean;
  /** `next dev` evaluates code, adds styles and opens a socket for reloading. */
  readonly isDevelopment: boolean;
}

/** Content-Security-Policy of one response. Next puts the nonce on its own scripts when the request carries the policy. */
export function contentSecurityPolicy(nonce: string, { isDevelopment }: HeaderPolicy): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Headers that are the same on every response, refusals included (safety.md G15). */
export function fixedHeaders({ isHttps }: HeaderPolicy): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    // Not no-referrer: with it Chromium sends `Origin: null` on a form of our own (safety.md F18).
    "Referrer-Policy": "strict-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    ...(isHttps && { "Strict-Transport-Security": "max-age=31536000" }),
  };
}

/** Only files whose name holds a hash of their content may be kept by browsers and proxies. */
export function isKept(path: string, status: number): boolean {
  return path.startsWith("/_next/static/") && status < 400;
}

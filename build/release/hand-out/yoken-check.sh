#!/bin/sh
# Starts Yōken Check on Linux and macOS:  sh yoken-check.sh judge 回答.xlsx
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if ! command -v node >/dev/null 2>&1; then
  echo "yoken-check には Node.js 20 以上が必要ですが、この端末に Node.js がありません。" >&2
  echo "yoken-check needs Node.js 20 or later, and no Node.js was found on this machine." >&2
  exit 2
fi
exec node -r "$here/check-node.js" "$here/cli.js" "$@"

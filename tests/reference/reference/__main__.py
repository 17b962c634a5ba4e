# SPDX-License-Identifier: MIT
"""`python3 -m reference FILE…`: one JSON report a line; exit status 2 when a document is refused."""
import json
import sys

from . import evaluate


def main(paths):
    status = 0
    for path in paths:
        with open(path, encoding="utf-8-sig") as file:
            document = json.load(file)
        try:
            print(json.dumps(evaluate(document), ensure_ascii=False))
        except ValueError as error:
            print(f"{error}", file=sys.stderr)
            status = 2
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

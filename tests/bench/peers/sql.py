# SPDX-License-Identifier: MIT
"""SQL, in SQLite or DuckDB: the answers become a table.

    sql.py {sqlite|duckdb} ROWS.csv TURNS
"""
import sqlite3
import sys

from protocol import ROWS, rows, serve

DECIDE = """
    SELECT CASE WHEN 2 * present <= electorate THEN 'q'
                WHEN 2 * a > electorate THEN 'a'
                WHEN 2 * b > electorate THEN 'b'
                ELSE 'n' END AS answer
    FROM groups"""


def open_sqlite():
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE groups (electorate INTEGER, present INTEGER, a INTEGER, b INTEGER)")
    base.executemany("INSERT INTO groups VALUES (:electorate, :present, :a, :b)", rows())
    return base, f"SQLite {sqlite3.sqlite_version}"


def open_duckdb():
    import duckdb
    base = duckdb.connect(config={"threads": 1})
    base.execute("CREATE TABLE groups AS FROM read_csv(?)", [ROWS])
    return base, f"DuckDB {duckdb.__version__}, one thread"


BASE, NAME = {"sqlite": open_sqlite, "duckdb": open_duckdb}[sys.argv[1]]()


def decide_all():
    BASE.execute("DROP TABLE IF EXISTS answers")
    BASE.execute(f"CREATE TABLE answers AS {DECIDE}")
    return ANSWERS


ANSWERS = "".join(row[0] for row in BASE.execute(DECIDE).fetchall())
serve(NAME, decide_all)

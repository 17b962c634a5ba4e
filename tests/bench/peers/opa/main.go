// SPDX-License-Identifier: MIT

// Open Policy Agent, embedded: a prepared query, evaluated once for each group.
//
//	opa ROWS.csv TURNS
package main

import (
	"bufio"
	"context"
	_ "embed"
	"encoding/csv"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/version"
)

//go:embed rules.rego
var rules string

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// Each row as OPA's own value, so that reading it is no part of deciding.
func readRows(path string) []ast.Value {
	file, err := os.Open(path)
	must(err)
	lines, err := csv.NewReader(file).ReadAll()
	must(err)
	var rows []ast.Value
	for _, cells := range lines[1:] {
		row := ast.NewObject()
		for i, cell := range cells {
			count, err := strconv.Atoi(cell)
			must(err)
			row.Insert(ast.StringTerm(lines[0][i]), ast.IntNumberTerm(count))
		}
		rows = append(rows, row)
	}
	return rows
}

func decideAll(query *rego.PreparedEvalQuery, rows []ast.Value) string {
	var answers strings.Builder
	for _, row := range rows {
		found, err := query.Eval(context.Background(), rego.EvalParsedInput(row))
		must(err)
		answers.WriteString(found[0].Bindings["answer"].(string))
	}
	return answers.String()
}

func nanoseconds() int64 {
	var usage syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func main() {
	rows := readRows(os.Args[1])
	turns, err := strconv.Atoi(os.Args[2])
	must(err)
	query, err := rego.New(rego.Query("answer = data.group.answer"),
		rego.Module("rules.rego", rules)).PrepareForEval(context.Background())
	must(err)
	fmt.Println("Open Policy Agent " + version.Version)
	fmt.Println(decideAll(&query, rows))
	for asked := bufio.NewScanner(os.Stdin); asked.Scan(); {
		start := nanoseconds()
		for turn := 0; turn < turns; turn++ {
			decideAll(&query, rows)
		}
		spent := float64(nanoseconds() - start)
		fmt.Println(spent / float64(len(rows)*turns))
	}
}

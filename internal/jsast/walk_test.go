// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"reflect"
	"strings"
	"testing"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

// everything has a name of its own, n…, wherever an expression may be.
const everything = `
n1; var n2 = n3, { n4, a: n5 = n6, [n7]: [n8, ...n9], ...n10 } = n11; let n12 = n13; const n14 = n15;
if (n16) n17; else n18; l: { n19 } while (n20) n21; do n22; while (n23);
for (var n24 = n25; n26; n27) n28; for (let n29 = n30;;) { break } for (n31;;) break;
for (var n32 in n33) n34; for (const n35 of n36) n37; for (n38.a of n39) n40; for (let [n41 = n42] of n43);
switch (n44) { case n45: n46; default: n47 } try { n48 } catch ({ n49 }) { n50 } finally { n51 } try {} catch { throw n52 }
with (n53) n54;
(function (n55, n56 = n57, [n58], ...n59) { return n60 }); (n61, n62 = n63, ...n64) => n65; async () => { await n66 };
(function* () { yield n67; yield* n68 }); class K extends n69 { [n70] = n71; static n = n72; [n73](n74) { n75 } static { n76 } get [n77]() { return n78 } #p = n79; q() { n80.#p } }
n81.x; n82[n83]; n84(n85, ...n86); new n87(n88); n89 = n90; n91 += n92; n93 + n94 && n95; typeof n96; n97++; n98 ? n99 : n100;
(n101, n102); n103?.x?.[n104]?.(n105); [n106, , ...n107]; ({ n108, a: n109, [n110]: n111, ...n112, m(n113) { n114 }, get g() { return n115 } });
` + "`${n116}`; n117`${n118}`; [n119, n120.x] = n121; ({ n122 = n123, a: n124[n125] } = n126); (function n() { n127 }); (class { static f = n128 });"

func TestTheWalkerComesEverywhere(t *testing.T) {
	t.Parallel()
	tree, err := parser.ParseFile(nil, "everything.js", everything, 0)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	w := walker{found: func(_ *owner, id *ast.Identifier) { seen[id.Name.String()]++ }}
	w.statements(tree.Body)
	want := map[string]bool{}
	names(reflect.ValueOf(tree.Body), want)
	if len(want) < 120 {
		t.Fatalf("only %d names are in the tree", len(want))
	}
	for name := range want {
		if seen[name] != 1 {
			t.Errorf("the walker was at %s %d times", name, seen[name])
		}
	}
}

// names collects the names n1, n2, … that are anywhere in v.
func names(v reflect.Value, found map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			names(v.Elem(), found)
		}
	case reflect.Slice:
		for i := range v.Len() {
			names(v.Index(i), found)
		}
	case reflect.Struct:
		if id, ok := v.Interface().(ast.Identifier); ok && strings.Trim(id.Name.String(), "0123456789") == "n" && id.Name != "n" {
			found[id.Name.String()] = true
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).Name != "DeclarationList" {
				names(v.Field(i), found)
			}
		}
	}
}

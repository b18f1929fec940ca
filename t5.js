const T=(f)=>{try{console.log(f())}catch(e){console.log(e.name,e.message)}};
const bad = (next) => ({ [Symbol.iterator]: () => ({ next }) });
for (const v of [undefined, null, 5, {}]) {
T(()=>{for (const x of bad(v));});
T(()=>{const [a]=bad(v);});
T(()=>{const g=(function*(){ try { yield* bad(v) } catch (e) { yield e.message; } yield 2 })(); return [g.next().value, g.next().value, g.next().done]});
T(()=>{const g=(function*(){ try { yield 1 } finally { yield* bad(v) } })(); g.next(); return g.return(5)});
T(()=>{const g=(function*(){ try { yield 1 } catch(e) { const x = yield* bad(v) } })(); g.next(); return g.throw(5)});
T(()=>{const g=(function*(){ try { yield 1 } catch(e) { try { yield* bad(v) } catch { return 7 } } })(); g.next(); return g.throw(5).value});
T(()=>{const g=(function*(){ yield 1; return yield* (function*(){ yield 3; yield* bad(v); })() })(); g.next(); g.next(); return g.next(5).value});
}

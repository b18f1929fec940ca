-- SPDX-License-Identifier: Apache-2.0
-- wrk sends a JSON text of about 1 KB.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local items = {}
for i = 1, 120 do items[i] = tostring(1000000 + i) end
wrk.body = '{"name":"bench","list":[' .. table.concat(items, ",") .. ']}'

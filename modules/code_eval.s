// SPDX-License-Identifier: Apache-2.0

// The functions without a body in code_eval.go are the engine's: the compiler
// asks for this file where there are such.

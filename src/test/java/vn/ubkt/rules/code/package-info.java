/** Checks of Java: compiled classes and sources. Each also takes a small bad example, to prove that it bites. */
package vn.ubkt.rules.code;

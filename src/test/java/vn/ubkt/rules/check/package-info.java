/** What all checks share: the rules by name, their breaches and exceptions, and the project's files. */
package vn.ubkt.rules.check;

/** Small examples for the tests of the rules: {@code broken} breaks each rule once, {@code good} keeps them all. */
package vn.ubkt.rules.sample;

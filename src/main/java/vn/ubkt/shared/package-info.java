/**
 * The kernel: errors, time, text, security scope, trail and what all pages share. It knows no word of the domain
 * but unit ids; every feature may use it, it uses none.
 */
@Feature
package vn.ubkt.shared;

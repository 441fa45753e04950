/** Checks of texts: pages, messages, migrations, settings. Each takes sources and answers with breaches. */
package vn.ubkt.rules.text;

/**
 * The launcher behind {@code mvn -Prun}: starts an embedded PostgreSQL and Payara Micro with the WAR just built, for trying the portal out.
 * Compiled with the tests and never packed into the WAR.
 */
package vn.ubkt.dev;

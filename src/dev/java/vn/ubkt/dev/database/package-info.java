/** The embedded PostgreSQL that launcher and integration tests share: its start, its roles and their passwords. */
package vn.ubkt.dev.database;

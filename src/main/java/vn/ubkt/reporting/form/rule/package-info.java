/**
 * Checking filled forms: cell by cell, row by row, rows against the total, forms against each other. Finds, but neither
 * corrects nor blocks; whoever sends decides what a finding means.
 */
package vn.ubkt.reporting.form.rule;

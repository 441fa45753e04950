/**
 * Owns the printed page and the workbook: party documents and form sheets as PDF, forms as XLSX, behind small types; the only user of
 * the libraries for both. It knows no figure, unit or account; what stands on the page comes from the features.
 */
@Feature
package vn.ubkt.office;

import vn.ubkt.shared.Feature;

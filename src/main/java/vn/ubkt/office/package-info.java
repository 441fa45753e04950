/**
 * Owns the printed page: party documents and form sheets as PDF behind small types, and is the only user of the PDF library.
 * It knows no figure, unit or account; what stands on the page comes from the features.
 */
@Feature
package vn.ubkt.office;

import vn.ubkt.shared.Feature;

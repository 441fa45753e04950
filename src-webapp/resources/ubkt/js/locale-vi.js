/* Words of the component library that were wrong or clumsy in Vietnamese. */
(function () {
  'use strict';

  if (!window.PrimeFaces || !PrimeFaces.locales || !PrimeFaces.locales.vi) {
    return;
  }
  jQuery.extend(true, PrimeFaces.locales.vi, {
    emptyMessage: 'Không có dữ liệu',
    emptyFilterMessage: 'Không có kết quả phù hợp',
    emptySearchMessage: 'Không có kết quả phù hợp',
    filter: 'Lọc',
    list: 'Danh sách',
    matchAll: 'Thỏa mãn tất cả điều kiện',
    matchAny: 'Thỏa mãn một trong các điều kiện',
    millisecondText: 'Mili giây',
    moreLinkText: 'Xem thêm',
    noFileChosenMessage: 'Chưa chọn tệp',
    fileChosenMessage: '{0} tệp',
    now: 'Bây giờ',
    searchMessage: 'Có {0} kết quả',
    secondText: 'Giây',
    timeOnlyTitle: 'Chọn giờ',
    unexpectedError: 'Cổng gặp sự cố. Hãy thử lại.',
    weekNumberTitle: 'Tuần',
    aria: {
      collapseRow: 'Thu gọn dòng',
      editRow: 'Sửa dòng',
      expandRow: 'Mở rộng dòng',
      falseLabel: 'Không',
      trueLabel: 'Có',
      jumpToPageDropdownLabel: 'Chọn trang',
      jumpToPageInputLabel: 'Nhập số trang',
      rowsPerPageLabel: 'Số dòng mỗi trang',
      selectRow: 'Đã chọn dòng',
      unselectRow: 'Đã bỏ chọn dòng',
      'datatable.sort.ASC': 'bấm để xếp cột tăng dần',
      'datatable.sort.DESC': 'bấm để xếp cột giảm dần',
      'datatable.sort.NONE': 'bấm để bỏ sắp xếp',
      'messages.FATAL': 'Lỗi nghiêm trọng',
      'switch.ON': 'Bật',
      'switch.OFF': 'Tắt'
    }
  });
}());

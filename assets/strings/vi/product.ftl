product-unnamed = Sản phẩm đã kiểm tra

check-verdict-avoid = Tránh dùng
check-verdict-caution = Cẩn thận
check-verdict-fine = Đúng quy định của tiệm
check-verdict-cannot-tell = Không thể kết luận

check-meaning-avoid = Có chất trái với quy định của tiệm hoặc dị ứng đã ghi.
check-meaning-caution = Có chất cần xem lại. Hỏi chuyên viên trước.
check-meaning-fine = Không có chất nào trái với quy định của tiệm hay dị ứng đã ghi.
check-meaning-cannot-tell = Không đủ thông tin để kết luận.

check-reason-no-list = Không thấy danh sách thành phần trong văn bản.
check-reason-possible-avoid = Một tên chưa được đánh giá có thể là chất cần tránh. Hãy xem lại cách viết.
check-reason-too-much-unknown = Quá nhiều tên không nhận ra được.
check-reason-weighty-unknown = Không nhận ra một trong ba tên đầu tiên. Thành phần đứng đầu chiếm phần lớn sản phẩm.

check-place = thứ { $position } trong { $count }

check-finding-drying-alcohol = { $ingredient }, { $place }, là cồn làm khô da. Quy định: không dùng thứ có cồn làm khô da.
check-finding-hidden-alcohol = { $ingredient }, { $place }, thường làm với cồn, và nhãn không bắt buộc phải ghi. Hỏi nhà sản xuất.
check-finding-fatty-alcohol = { $ingredient }, { $place }, là cồn béo. Nó không làm khô da, nhưng tiệm này không ủng hộ.
check-finding-lanolin-alcohol = { $ingredient }, { $place }, lấy từ sáp lông cừu. Nó không làm khô da, nhưng có người dị ứng.
check-finding-fragrance = { $ingredient }, { $place }, là hương liệu. Hướng dẫn khuyên tránh mọi thứ có mùi thơm.
check-finding-fragrance-allergen = { $ingredient }, { $place }, là chất tạo mùi mà nhãn ở EU phải ghi, vì có người dị ứng.
check-finding-medicine = { $ingredient }, { $place }, là thuốc. Hãy hỏi bác sĩ đã kê toa.
check-finding-misspelt-alcohol = { $ingredient }, { $place }, có thể là { $suggestion }, một loại cồn làm khô da: hãy tránh cho đến khi biết chắc.
check-finding-petrolatum = { $ingredient }, { $place }: có chuyên viên khuyên dùng, nhưng bác sĩ da liễu nói nó có thể làm phai mực.
check-finding-allergy = { $ingredient }, { $place }, thuộc nhóm dị ứng đã ghi: { $group }.
check-finding-named-allergy = { $ingredient }, { $place }, trùng với dị ứng đã ghi: { $allergy }.
check-finding-feeds-yeast = { $ingredient }, { $place }, nuôi nấm men đi kèm với { $scalp }. Hỏi chuyên viên trước khi dùng.
check-finding-pore-clogging = { $ingredient }, { $place }, được { $count } trên 5 điểm trong danh sách chất bít lỗ chân lông. Điểm này lấy từ tai thỏ, ít nói lên điều gì về người. Một chút xíu là đủ.
check-finding-weakens-barrier = { $ingredient }, { $place }: trong một nghiên cứu, sáu giọt ngày hai lần trong bốn đến năm tuần làm yếu hàng rào da. Một chút xíu là đủ.
check-finding-unjudged-alcohol = { $ingredient }, { $place }, có chữ alcohol nhưng không nhận ra được nên chưa đánh giá. Hỏi nhà sản xuất.
check-finding-healing-retinoid = { $ingredient }, { $place }, làm da bong nhanh hơn. Đợi đến khi da đầu lành.
check-finding-healing-acid = { $ingredient }, { $place }, là axit làm tróc da. Đợi đến khi da đầu lành.
check-finding-healing-peroxide = { $ingredient }, { $place }, làm khô và tẩy màu. Đợi đến khi da đầu lành.
check-finding-healing-cooling = { $ingredient }, { $place }, gây mát lạnh hoặc nóng và có thể làm rát. Đợi đến khi da đầu lành.
check-finding-healing-isothiazolinone = { $ingredient }, { $place }, là chất bảo quản hay gây kích ứng. Đợi đến khi da đầu lành.

check-allergy-coconut = dừa
check-allergy-olive = ô liu
check-allergy-lanolin = lanolin (lông cừu)
check-allergy-tree-nuts = hạt cây (óc chó, điều…)
check-allergy-peanut = đậu phộng
check-allergy-sesame = mè (vừng)
check-allergy-soy = đậu nành
check-allergy-wheat = lúa mì
check-allergy-bee-products = sản phẩm từ ong
check-allergy-fragrance = hương liệu
check-allergy-formaldehyde-releasers = chất giải phóng formaldehyde
check-allergy-isothiazolinones = isothiazolinone
check-allergy-parabens = paraben
check-allergy-tea-tree = tràm trà
check-allergy-balsam-of-peru = nhựa thơm Peru
allergy-both = { $group }: { $text }

check-scalp-normal = da đầu thường
check-scalp-dry = da đầu khô
check-scalp-oily = da đầu dầu
check-scalp-sensitive = da đầu nhạy cảm
check-scalp-seborrhoeic = viêm da tiết bã
check-scalp-dandruff = gàu
check-scalp-folliculitis = viêm nang lông
